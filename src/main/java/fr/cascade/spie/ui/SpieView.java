package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.spie.ActionAppel;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.AvisExpertConsultation;
import fr.cascade.spie.AvisExpertLu;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureFiltre;
import fr.cascade.spie.DemandeCompteConsultation;
import fr.cascade.spie.SpieRoutes;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where everybody finds their own part of a call: its conduct, an application, the marking. */
@Route(SpieRoutes.SPIE)
@PageTitle("Appels et candidatures – Cascade")
@Menu(title = "Appels et candidatures", order = 40, icon = "vaadin:megaphone")
@PermitAll
class SpieView extends Div implements BeforeEnterObserver {

  static final String NOUVEAU = "spie/nouvel-appel";
  private static final int MIENNES = 100;

  private final AppelConsultation appels;
  private final CandidatureConsultation candidatures;
  private final DemandeCompteConsultation comptes;
  private final AvisExpertConsultation avis;

  SpieView(
      AppelConsultation appels,
      CandidatureConsultation candidatures,
      DemandeCompteConsultation comptes,
      AvisExpertConsultation avis) {
    this.appels = appels;
    this.candidatures = candidatures;
    this.comptes = comptes;
    this.avis = avis;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var enTete =
        new EnTetePage("Appels et candidatures").fil(new FilAriane().ici("Appels et candidatures"));
    if (appels.peutPreparer()) {
      enTete.actions(Adresses.bouton("Nouvel appel", NOUVEAU));
    }
    add(enTete);
    if (!candidatures.porteurs().isEmpty()) {
      add(miennes());
    }
    List<AvisExpertLu> avisDemandes = avis.miens();
    if (!avisDemandes.isEmpty()) {
      add(avisDemandes(avisDemandes));
    }
    int demandes = comptes.aExaminer();
    if (demandes > 0) {
      add(
          Adresses.carte(
              "Demandes de compte",
              new Anchor(
                  SpieRoutes.DEMANDES_COMPTE,
                  Formats.compte(
                      demandes,
                      "territoire demande un compte",
                      "territoires demandent un compte"))));
    }
    add(appels());
  }

  private Component miennes() {
    var lues = candidatures.rechercher(new CandidatureFiltre(null, "", null, true), 0, MIENNES);
    if (lues.isEmpty()) {
      return new EtatVide(
          "Aucune candidature",
          "Ouvrez un appel ci-dessous pour commencer la candidature de votre territoire.");
    }
    var tableau = new Tableau("Mes candidatures", "Candidature", "Appel", "État", "Clôture");
    lues.forEach(
        c ->
            tableau.ligne(
                new Anchor(SpieRoutes.candidature(c.id()), c.nom()),
                new Span(c.appelTitre()),
                Badges.candidature(c.statut()),
                new Span(Formats.dateHeure(c.clotureLe()))));
    return Adresses.carte("Mes candidatures", tableau);
  }

  private static Component avisDemandes(List<AvisExpertLu> demandes) {
    var tableau = new Tableau("Avis demandés", "Candidature", "État", "Pour le");
    demandes.forEach(
        a ->
            tableau.ligne(
                new Anchor(SpieRoutes.expertise(a.candidature()), a.candidatureNom()),
                new Span(a.enRetard() ? "En retard" : a.statut().libelle()),
                new Span(Formats.date(a.echeance()))));
    return Adresses.carte("Avis demandés", tableau);
  }

  private Component appels() {
    List<AppelLu> lus = appels.tous();
    if (lus.isEmpty()) {
      return new EtatVide(
          "Aucun appel pour l’instant", "Les appels publiés par le niveau national seront ici.");
    }
    var tableau = new Tableau("Appels", "Appel", "État", "Clôture", "Ce que vous pouvez faire");
    lus.forEach(
        a ->
            tableau.ligne(
                new Anchor(
                    appels.peutPreparer() ? SpieRoutes.appel(a.id()) : SpieRoutes.publique(a.id()),
                    a.titre()),
                Badges.appel(a.etat()),
                new Span(Formats.dateHeure(a.clotureLe())),
                acte(a)));
    return Adresses.carte("Appels", tableau);
  }

  private static Component acte(AppelLu appel) {
    if (appel.peut(ActionAppel.NOTER)) {
      return new Anchor(SpieRoutes.evaluations(appel.id()), "Noter les candidatures");
    }
    if (appel.peut(ActionAppel.CLASSER) || appel.peut(ActionAppel.VALIDER)) {
      return new Anchor(SpieRoutes.classement(appel.id()), "Ouvrir le classement");
    }
    return new Anchor(SpieRoutes.candidatures(appel.id()), "Voir les candidatures");
  }
}
