package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteDetail;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.journal.ui.HistoriqueListe;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** A committee's year: where it stands, its meetings, what it decided, who sits in it. */
@Route(ComiteRoutes.COMITE)
@PermitAll
class ComiteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final ComiteConsultation comites;
  private final ActesComite actes;
  private final JournalConsultation journal;
  private final HorlogeMetier horloge;
  private @Nullable ComiteDetail comite;

  ComiteView(
      ComiteConsultation comites,
      ActesComite actes,
      JournalConsultation journal,
      HorlogeMetier horloge) {
    this.comites = comites;
    this.actes = actes;
    this.journal = journal;
    this.horloge = horloge;
    addClassName("page-comite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    montrer(new ComiteId(Adresse.id(event)), Adresse.annee(event, horloge.aujourdhui().getYear()));
  }

  private void montrer(ComiteId id, int annee) {
    ComiteDetail lu = comites.detail(id, annee);
    comite = lu;
    removeAll();
    add(enTete(lu));
    actes.sondage(lu, () -> relire(lu)).ifPresent(this::add);
    add(
        annee(lu),
        decisions(lu),
        membres(lu),
        Mots.carte("Historique", new HistoriqueListe(journal, ComiteCles.de(lu.id()))));
  }

  private void relire(ComiteDetail lu) {
    montrer(lu.id(), lu.etat().annee());
  }

  private Component enTete(ComiteDetail lu) {
    return new EnTetePage(lu.nom())
        .fil(
            new FilAriane()
                .lien("Comités", ComiteRoutes.LISTE)
                .lien(lu.conventionTitre(), ConventionRoutes.fiche(lu.convention()))
                .ici(lu.nom()))
        .etat(lu.etat().phrase())
        .badges(
            Mots.situation(lu.etat().situation()),
            Badge.neutre(lu.type().libelle()),
            Badge.neutre(lu.territoire()))
        .actions(actes.boutons(lu, () -> relire(lu)));
  }

  private Component annee(ComiteDetail lu) {
    var regle = new Paragraph(lu.cadence().phrase());
    regle.addClassName("regle");
    var carte =
        Mots.carte(
            "Année " + lu.etat().annee(),
            navigation(lu),
            regle,
            new AnneeEnMois(lu, horloge.aujourdhui()));
    if (lu.regleQuorum() != null) {
      carte.add(Mots.discret(lu.regleQuorum()));
    }
    return carte;
  }

  private static Component navigation(ComiteDetail lu) {
    int annee = lu.etat().annee();
    var navigation = new Div();
    navigation.addClassName("autres-annees");
    if (lu.cadence().ouverte(annee - 1)) {
      navigation.add(versAnnee(lu.id(), annee - 1));
    }
    if (lu.cadence().ouverte(annee + 1)) {
      navigation.add(versAnnee(lu.id(), annee + 1));
    }
    return navigation;
  }

  private static Anchor versAnnee(ComiteId id, int annee) {
    return new Anchor(ComiteRoutes.comite(id) + "?annee=" + annee, "Année " + annee);
  }

  private Component decisions(ComiteDetail lu) {
    return Mots.carte(
        "Décisions à suivre",
        lu.aSuivre().isEmpty()
            ? Mots.discret("Rien n’est en attente : les décisions prises sont faites.")
            : new DecisionsASuivre(
                lu.aSuivre(), lu.pilote(), d -> actes.noterFaite(lu, d, () -> relire(lu))));
  }

  private Component membres(ComiteDetail lu) {
    var carte =
        Mots.carte(
            "Membres",
            Mots.discret(
                Formats.compte(
                    lu.membres().stream().filter(m -> m.voix() && m.suppleantDe() == null).count(),
                    "membre a voix délibérative.",
                    "membres ont voix délibérative.")),
            TableauMembres.de(
                lu.membres(), lu.pilote(), m -> actes.finirMandat(lu, m, () -> relire(lu))));
    if (lu.pilote()) {
      var nommer = new Button("Nommer un membre…", _ -> actes.nommer(lu, () -> relire(lu)));
      nommer.addClassName("nommer");
      carte.add(nommer);
    }
    return carte;
  }

  @Override
  public String getPageTitle() {
    return comite == null ? "Comité" : comite.nom() + " – Cascade";
  }
}
