package fr.cascade.pilotage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.conventions.ACouvrir;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import fr.cascade.taches.TacheLue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Short lists of the home page: one line each, a link first. */
final class Lignes {

  private Lignes() {}

  static UnorderedList taches(List<TacheLue> taches) {
    return liste(taches.stream().map(Lignes::ligne).toList());
  }

  static UnorderedList conventions(List<ConventionResume> conventions) {
    return liste(conventions.stream().map(Lignes::ligne).toList());
  }

  static UnorderedList aDecliner(List<ACouvrir> territoires) {
    return liste(territoires.stream().map(Lignes::ligne).toList());
  }

  private static UnorderedList liste(List<ListItem> lignes) {
    var liste = new UnorderedList(lignes.toArray(ListItem[]::new));
    liste.addClassName("lignes");
    return liste;
  }

  private static ListItem ligne(TacheLue tache) {
    Component etape =
        tache.route().isEmpty()
            ? new Span(tache.etape())
            : new Anchor(tache.route(), tache.etape());
    return new ListItem(etape, new Span(tache.titre()), detail(quand(tache)));
  }

  private static ListItem ligne(ConventionResume convention) {
    return new ListItem(
        new Anchor(ConventionRoutes.fiche(convention.id()), convention.titre()),
        detail(
            "%s, du %s au %s"
                .formatted(
                    convention.territoireNom(),
                    Formats.date(convention.debut()),
                    Formats.date(convention.fin()))));
  }

  private static ListItem ligne(ACouvrir territoire) {
    var echeance = territoire.echeance();
    return new ListItem(
        new Anchor(
            ConventionRoutes.decliner(territoire.parent(), territoire.territoire()),
            "Décliner\u00a0: " + territoire.nom()),
        new Span(territoire.parentTitre()),
        detail(echeance == null ? "" : "à signer au plus tard le " + Formats.date(echeance)));
  }

  private static String quand(TacheLue tache) {
    Instant echeance = tache.echeance();
    return echeance == null
        ? "depuis le " + date(tache.depuis())
        : "à faire avant le " + date(echeance);
  }

  private static String date(Instant instant) {
    return Formats.date(LocalDate.ofInstant(instant, HorlogeMetier.PARIS));
  }

  private static Span detail(String texte) {
    var detail = new Span(texte);
    detail.addClassName("detail");
    return detail;
  }
}
