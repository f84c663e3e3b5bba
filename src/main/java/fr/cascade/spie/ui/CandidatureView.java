package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.journal.ui.HistoriqueListe;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.ActionCandidature;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.EnvoiId;
import fr.cascade.spie.Formulaire;
import fr.cascade.spie.Question;
import fr.cascade.spie.SpieRoutes;
import fr.cascade.spie.TypeQuestion;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** An application in steps, with its progress and, until it is submitted, that it is not. */
@Route(SpieRoutes.CANDIDATURE)
@PermitAll
class CandidatureView extends Div
    implements BeforeEnterObserver, HasDynamicTitle, EcritureReponses {

  private static final int NOMS = 50;

  private final ServicesCandidature services;
  private final JournalConsultation journal;
  private final Span enregistre = new Span();
  private CandidatureId id = new CandidatureId(0);
  private int etape;
  private List<Question> posees = List.of();

  CandidatureView(ServicesCandidature services, JournalConsultation journal) {
    this.services = services;
    this.journal = journal;
    addClassName("spie");
    enregistre.addClassName("enregistre");
    enregistre.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = Adresses.candidature(event);
    etape =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("etape")
            .filter(e -> e.matches("[0-9]{1,2}"))
            .map(Integer::parseInt)
            .orElse(0);
    montrer();
  }

  void montrer() {
    CandidatureLue lue = services.lecture().lire(id);
    int derniere = lue.formulaire().sections().size() + 1;
    etape = Math.min(etape, derniere);
    removeAll();
    enregistre.setText("");
    add(enTete(lue), new AvisDepot(lue, services.horloge()));
    var contenu = new Div(enregistre, contenu(lue, derniere));
    contenu.addClassName("etape");
    var corps = new Div(plan(lue, derniere), contenu);
    corps.addClassName("candidature");
    add(corps);
  }

  private static Component enTete(CandidatureLue lue) {
    List<Component> badges = new ArrayList<>(List.of(Badges.candidature(lue.statut())));
    if (lue.inventee()) {
      badges.add(Badges.inventee());
    }
    var enTete =
        new EnTetePage("Candidature : " + lue.nom())
            .sous("Appels et candidatures", SpieRoutes.SPIE)
            .etat(lue.appelTitre() + ", portée par " + lue.porteurNom() + ".")
            .badges(badges.toArray(Component[]::new));
    if (lue.peut(ActionCandidature.INSTRUIRE) || lue.peut(ActionCandidature.ETABLIR_CONVENTION)) {
      enTete.actions(Adresses.bouton("Instruire", SpieRoutes.instruction(lue.id())));
    }
    return enTete;
  }

  private Component plan(CandidatureLue lue, int derniere) {
    var liste = new OrderedList();
    liste.add(
        ligne(
            0,
            "Territoire et consortium",
            Formats.compte(lue.membres().size(), "membre", "membres")));
    int rang = 1;
    for (var section : lue.formulaire().sections()) {
      liste.add(ligne(rang++, section.titre(), lue.avancement(section)));
    }
    liste.add(
        ligne(
            derniere,
            lue.peut(ActionCandidature.DEPOSER) ? "Vérifier et déposer" : "Vérification et dépôt",
            Formats.compte(lue.manques().size(), "point à remplir", "points à remplir")));
    var plan = new Nav(liste);
    plan.setAriaLabel("Étapes de la candidature");
    plan.addClassName("plan-candidature");
    return plan;
  }

  private ListItem ligne(int rang, String titre, String avancement) {
    var lien = new Anchor(SpieRoutes.candidature(id) + "?etape=" + rang, titre);
    if (rang == etape) {
      lien.getElement().setAttribute("aria-current", "step");
    }
    var suite = new Span(avancement);
    suite.addClassName("discret");
    return new ListItem(lien, suite);
  }

  private Component contenu(CandidatureLue lue, int derniere) {
    if (etape == 0) {
      return new EtapeConsortium(lue, services, this::montrer);
    }
    if (etape == derniere) {
      return new Div(
          new EtapeDepot(lue, services, this::montrer),
          Adresses.carte("Historique", new HistoriqueListe(journal, Cles.de(id))));
    }
    var section = lue.formulaire().sections().get(etape - 1);
    var champs = new Div();
    champs.addClassName("formulaire");
    boolean modifiable = lue.peut(ActionCandidature.MODIFIER);
    posees = posees(section, lue);
    posees.forEach(
        q ->
            champs.add(
                modifiable ? new ChampQuestion(q, lue, this) : new ReponseAffichee(q, lue, this)));
    var suivant =
        Adresses.bouton("Étape suivante", SpieRoutes.candidature(id) + "?etape=" + (etape + 1));
    var boutons = new Div(suivant);
    boutons.addClassName("boutons");
    return Adresses.carte(section.titre(), champs, boutons);
  }

  private static List<Question> posees(Formulaire.Section section, CandidatureLue lue) {
    return section.questions().stream().filter(q -> q.posee(lue.valeurs())).toList();
  }

  @Override
  public int ecrire(String question, int version, String valeur) {
    int nouvelle = services.reponses().ecrire(id, question, version, valeur);
    enregistre.setText("Enregistré à " + heure() + ".");
    return nouvelle;
  }

  @Override
  public String avertissement(String question) {
    return services.lecture().avertissement(id, question).orElse("");
  }

  private String heure() {
    var maintenant = services.horloge().maintenant();
    return "%d h %02d".formatted(maintenant.getHour(), maintenant.getMinute());
  }

  @Override
  public EnvoiPdf envoi(String question) {
    CandidatureId candidature = id;
    return new EnvoiPdf() {
      @Override
      public EnvoiId commencer() {
        return services.envois().commencer(candidature, question);
      }

      @Override
      public void recevoir(EnvoiId envoi, String nom, byte[] contenu) {
        services.reponses().joindre(candidature, question, envoi, nom, contenu);
        montrer();
      }
    };
  }

  @Override
  public Component lien(CandidatureId candidature, String question, String nom) {
    return Adresses.telecharger(
        nom, nom, () -> services.lecture().piece(candidature, question).contenu());
  }

  @Override
  public List<String> noms(TypeQuestion type, String texte) {
    var jour = services.horloge().aujourdhui();
    return type == TypeQuestion.ORGANISATION
        ? services.organisations().rechercher(texte, null, jour, NOMS).stream()
            .map(o -> o.nom())
            .toList()
        : services
            .territoires()
            .rechercherDans(
                fr.cascade.socle.TerritoireCode.NATION,
                texte,
                EnumSet.of(
                    fr.cascade.referentiel.TypeTerritoire.DEPARTEMENT,
                    fr.cascade.referentiel.TypeTerritoire.EPCI),
                jour,
                NOMS)
            .stream()
            .map(t -> t.nom())
            .toList();
  }

  @Override
  public void rafraichir() {
    CandidatureLue lue = services.lecture().lire(id);
    if (!posees.equals(posees(lue.formulaire().sections().get(etape - 1), lue))) {
      montrer();
    }
  }

  @Override
  public String getPageTitle() {
    return "Candidature – Cascade";
  }
}
