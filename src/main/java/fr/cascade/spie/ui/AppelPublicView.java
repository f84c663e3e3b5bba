package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.partenaires.Organisation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.TexteRiche;
import fr.cascade.spie.AppelConsultation;
import fr.cascade.spie.AppelEtat;
import fr.cascade.spie.AppelLu;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureService;
import fr.cascade.spie.ResultatPublic;
import fr.cascade.spie.SpieRoutes;
import java.util.ArrayList;
import java.util.List;

/** One call, for everybody: its text, its conditions, its form, then its results. */
@Route(SpieRoutes.APPEL_PUBLIC)
@AnonymousAllowed
class AppelPublicView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final AppelConsultation appels;
  private final CandidatureConsultation candidatures;
  private final CandidatureService service;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;
  private String titre = "Appel à candidatures";

  AppelPublicView(
      AppelConsultation appels,
      CandidatureConsultation candidatures,
      CandidatureService service,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.appels = appels;
    this.candidatures = candidatures;
    this.service = service;
    this.territoires = territoires;
    this.horloge = horloge;
    addClassName("spie");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    AppelLu appel = appels.lire(Adresses.appel(event));
    titre = appel.titre();
    removeAll();
    add(
        new EnTetePage(appel.titre())
            .sous("Appels à candidatures", SpieRoutes.PUBLIC)
            .etat(AppelsPublicsView.dates(appel))
            .badges(Badges.appel(appel.etat()))
            .actions(actions(appel)));
    if (appel.etat() == AppelEtat.RESULTATS) {
      add(resultats(appel));
    }
    add(
        Adresses.carte("L’appel", new TexteRiche(appel.texte())),
        conditions(appel),
        criteres(appel),
        dossier(appel));
  }

  private Component[] actions(AppelLu appel) {
    List<Component> actions = new ArrayList<>();
    List<Organisation> porteurs = candidatures.porteurs();
    if (appel.etat() == AppelEtat.OUVERT && !porteurs.isEmpty()) {
      var candidater =
          new Button(
              "Ouvrir une candidature…",
              _ -> new DialogueCandidature(appel, porteurs, service, territoires, horloge).open());
      candidater.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      actions.add(candidater);
    }
    if (porteurs.isEmpty()
        && (appel.etat() == AppelEtat.OUVERT || appel.etat() == AppelEtat.A_VENIR)) {
      actions.add(Adresses.bouton("Demander un compte", SpieRoutes.demandeCompte(appel.id())));
    }
    return actions.toArray(Component[]::new);
  }

  private Component resultats(AppelLu appel) {
    List<ResultatPublic> retenues = appels.resultats(appel.id());
    var tableau = new Tableau("Territoires retenus", "Territoire", "Code", "Organisme porteur");
    retenues.forEach(
        r ->
            tableau.ligne(
                r.nom(),
                r.territoires(),
                r.promueLe() == null
                    ? r.porteur()
                    : "%s ; retenu le %s depuis la liste d’attente"
                        .formatted(r.porteur(), Formats.dateHeure(r.promueLe()))));
    var cote = new Div(new CarteTerritoires(appels.departementsRetenus(appel.id())), tableau);
    cote.addClassName("resultats-cote-a-cote");
    var carte =
        Adresses.carte(
            "Territoires retenus",
            new Paragraph(
                Formats.compte(retenues.size(), "territoire retenu", "territoires retenus") + "."),
            cote);
    List<String> desistes = appels.desistements(appel.id());
    if (!desistes.isEmpty()) {
      carte.add(Adresses.discret("Retenus puis désistés : " + String.join(", ", desistes) + "."));
    }
    return carte;
  }

  private static Component conditions(AppelLu appel) {
    return Adresses.carte(
        "Conditions",
        new UnorderedList(
            new ListItem("Qui peut porter une candidature : " + appel.porteurs()),
            new ListItem(appel.fermeture().enClair()),
            new ListItem("Nombre de places : " + appel.places() + "."),
            new ListItem(
                "Part de l’État par candidature : %s au plus."
                    .formatted(Formats.euros(appel.plafond()))),
            new ListItem("Égalité de moyenne : " + appel.regleEgalite()),
            new ListItem("Recours : " + appel.recours())));
  }

  private static Component criteres(AppelLu appel) {
    var tableau = new Tableau("Critères de sélection", "Critère", "Ce qui est regardé", "Poids");
    appel
        .grille()
        .criteres()
        .forEach(c -> tableau.ligne(c.libelle(), c.aide(), String.valueOf(c.poids())));
    return Adresses.carte("Critères de sélection", tableau);
  }

  private Component dossier(AppelLu appel) {
    var sections = new UnorderedList();
    appel.formulaire().sections().forEach(s -> sections.add(new ListItem(s.titre())));
    var liens =
        new Div(
            Adresses.telecharger(
                "Formulaire vierge (PDF)",
                "formulaire-vierge.pdf",
                () -> appels.formulaireVierge(appel.id(), false)),
            Adresses.telecharger(
                "Formulaire vierge (Word)",
                "formulaire-vierge.docx",
                () -> appels.formulaireVierge(appel.id(), true)));
    liens.addClassName("boutons");
    return Adresses.carte("Le dossier à remplir", sections, liens);
  }

  @Override
  public String getPageTitle() {
    return titre + " – Cascade";
  }
}
