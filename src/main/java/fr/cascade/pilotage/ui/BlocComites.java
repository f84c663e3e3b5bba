package fr.cascade.pilotage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.comites.AccueilComites;
import fr.cascade.comites.AccueilComites.Prochaine;
import fr.cascade.comites.AccueilComites.Retard;
import fr.cascade.comites.ComiteResume;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.socle.ui.Formats;
import java.util.Optional;

/** Committees on the home page: the next meeting, what is due, what is late. */
final class BlocComites extends Section {

  private BlocComites(AccueilComites comites) {
    addClassName("carte");
    add(new H2("Mes comités"));
    var lignes = new UnorderedList();
    lignes.addClassName("lignes");
    comites.alertes().forEach(c -> lignes.add(alerte(c)));
    comites.prochaines().forEach(p -> lignes.add(prochaine(p)));
    comites.enRetard().forEach(r -> lignes.add(retard(r)));
    var suite = new Div(new Anchor(ComiteRoutes.LISTE, "Voir tous les comités"));
    suite.addClassName("suite");
    add(lignes, suite);
  }

  /** Nothing at all for whoever has no committee to look at. */
  static Optional<Component> de(AccueilComites comites) {
    return comites.vide() ? Optional.empty() : Optional.of(new BlocComites(comites));
  }

  private static ListItem alerte(ComiteResume comite) {
    return new ListItem(
        new Anchor(ComiteRoutes.comite(comite.id()), comite.nom()),
        new Span(comite.etat().situation().libelle()),
        detail(
            "%d tenues sur %d en %d"
                .formatted(comite.etat().tenues(), comite.etat().dues(), comite.etat().annee())));
  }

  private static ListItem prochaine(Prochaine prochaine) {
    return new ListItem(
        new Anchor(
            ComiteRoutes.seance(prochaine.id()), "Le " + Formats.dateHeure(prochaine.debutLe())),
        new Span(prochaine.comite()),
        detail(prochaine.statut().libelle()));
  }

  private static ListItem retard(Retard retard) {
    return new ListItem(
        new Anchor(ComiteRoutes.comite(retard.comite()), retard.texte()),
        new Span(retard.nom()),
        detail("en retard depuis le " + Formats.date(retard.echeance())));
  }

  private static Span detail(String texte) {
    var detail = new Span(texte);
    detail.addClassName("detail");
    return detail;
  }
}
