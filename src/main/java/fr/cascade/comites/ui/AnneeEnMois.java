package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.ComiteDetail.SeanceResume;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.socle.ui.Formats;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Twelve months at a glance: what was held, what is set, the day after which the year is lost. */
final class AnneeEnMois extends OrderedList {

  private final ComiteDetail comite;
  private final LocalDate jour;

  AnneeEnMois(ComiteDetail comite, LocalDate jour) {
    this.comite = comite;
    this.jour = jour;
    addClassName("annee-en-mois");
    getElement().setAttribute("aria-label", "Mois de l’année " + comite.etat().annee());
    for (Month mois : Month.values()) {
      add(mois(mois));
    }
  }

  private ListItem mois(Month mois) {
    var nom = mois.getDisplayName(TextStyle.FULL, Locale.FRANCE);
    var case_ = new ListItem(new H3(Character.toUpperCase(nom.charAt(0)) + nom.substring(1)));
    var premier = LocalDate.of(comite.etat().annee(), mois, 1);
    var dernier = premier.withDayOfMonth(premier.lengthOfMonth());
    boolean dehors =
        dernier.isBefore(comite.cadence().debut()) || premier.isAfter(comite.cadence().fin());
    if (dehors) {
      case_.addClassName("dehors");
      case_.add(mention("Hors convention"));
    }
    if (jour.getYear() == premier.getYear() && jour.getMonth() == mois) {
      case_.addClassName("ce-mois");
      case_.getElement().setAttribute("aria-current", "date");
    }
    comite.seances().stream()
        .filter(s -> s.jour().getMonth() == mois)
        .forEach(s -> case_.add(seance(s)));
    LocalDate limite = comite.etat().limite();
    if (limite != null && limite.getYear() == premier.getYear() && limite.getMonth() == mois) {
      var fin = mention("Dernier jour : le " + limite.getDayOfMonth());
      fin.addClassName("limite");
      case_.add(fin);
    }
    return case_;
  }

  private Component seance(SeanceResume seance) {
    boolean manquee = seance.statut().aVenir() && seance.jour().isBefore(jour);
    var quand =
        new Anchor(
            ComiteRoutes.seance(seance.id()),
            "%d, %s".formatted(seance.jour().getDayOfMonth(), Mots.heure(seance.debutLe())));
    quand.setAriaLabel(
        "%s du %s, %s"
            .formatted(
                comite.type().motEnTete(),
                Formats.date(seance.jour()),
                manquee ? "manquée" : seance.statut().libelle()));
    var ligne = new Div(quand, Mots.statut(seance.statut(), manquee));
    ligne.addClassName("seance");
    return ligne;
  }

  private static Span mention(String mots) {
    var mention = new Span(mots);
    mention.addClassName("mention");
    return mention;
  }
}
