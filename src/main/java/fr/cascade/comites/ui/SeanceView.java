package fr.cascade.comites.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.PointId;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceId;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.journal.ui.HistoriqueListe;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, usable while talking: the agenda left, the item at hand in the middle, who is there
 * and the quorum right. What a colleague types shows within seconds.
 */
@Route(ComiteRoutes.SEANCE)
@PermitAll
class SeanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int CADENCE_MS = 3_000;

  private final ServicesSeance services;
  private final JournalConsultation journal;
  private final Div enTete = new Div();
  private final Div gauche = colonne("ordre-du-jour");
  private final Div centre = colonne("point-en-cours");
  private final Div droite = colonne("presences");
  private final Div suite = new Div();
  private final Div historique = new Div();
  private @Nullable SeanceDetail seance;
  private @Nullable PointId choisi;
  private @Nullable PanneauPoint panneau;
  private @Nullable Registration ecoute;

  SeanceView(ServicesSeance services, JournalConsultation journal) {
    this.services = services;
    this.journal = journal;
    addClassName("page-seance");
    var trois = new Div(gauche, centre, droite);
    trois.addClassName("trois-colonnes");
    add(enTete, trois, suite, historique);
  }

  private static Div colonne(String classe) {
    var colonne = new Div();
    colonne.addClassName(classe);
    return colonne;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    panneau = null;
    choisi = null;
    montrer(services.lecture().detail(new SeanceId(Adresse.id(event))));
  }

  @Override
  protected void onAttach(AttachEvent arrivee) {
    arrivee.getUI().setPollInterval(CADENCE_MS);
    ecoute = arrivee.getUI().addPollListener(_ -> suivre());
  }

  @Override
  protected void onDetach(DetachEvent depart) {
    depart.getUI().setPollInterval(-1);
    if (ecoute != null) {
      ecoute.remove();
    }
  }

  /** What somebody else did since. */
  private void suivre() {
    SeanceDetail vue = seance;
    if (vue != null && services.lecture().revision(vue.id()) != vue.revision()) {
      relire();
    }
  }

  private void relire() {
    SeanceDetail vue = seance;
    if (vue != null) {
      montrer(services.lecture().detail(vue.id()));
    }
  }

  /** Does the act, then shows what came of it; a refusal is told and nothing typed is lost. */
  boolean agir(Runnable acte, Map<String, ? extends HasValidationProperties> champs) {
    boolean fait = Messages.essayer(acte, champs);
    if (fait) {
      relire();
    }
    return fait;
  }

  private void montrer(SeanceDetail lue) {
    SeanceDetail avant = seance;
    seance = lue;
    if (choisi == null || lue.points().stream().noneMatch(p -> p.id().equals(choisi))) {
      choisi = lue.points().isEmpty() ? null : lue.points().getFirst().id();
    }
    enTete.removeAll();
    enTete.add(enTete(lue));
    gauche.removeAll();
    gauche.add(new PanneauOrdre(lue, choisi, services, this::agir, this::choisir));
    montrerPoint(lue);
    droite.removeAll();
    droite.add(new PanneauPresences(lue, services, this::agir));
    if (avant == null || !SuiteSeance.memesActes(avant, lue)) {
      suite.removeAll();
      suite.add(new SuiteSeance(lue, services, this::agir));
    }
    historique.removeAll();
    historique.add(Mots.carte("Historique", new HistoriqueListe(journal, ComiteCles.de(lue.id()))));
  }

  /** The item at hand keeps its field, and what is being typed in it. */
  private void montrerPoint(SeanceDetail lue) {
    PanneauPoint courant = panneau;
    if (courant != null && courant.montre(choisi)) {
      courant.rafraichir(lue);
    } else {
      centre.removeAll();
      PanneauPoint nouveau = new PanneauPoint(lue, choisi, services, this::agir);
      panneau = nouveau;
      centre.add(nouveau);
    }
  }

  private void choisir(PointId point) {
    choisi = point;
    relire();
  }

  private EnTetePage enTete(SeanceDetail lue) {
    String titre = "%s du %s".formatted(lue.type().motEnTete(), Formats.date(lue.horaire().date()));
    String lieu = lue.horaire().lieu();
    return new EnTetePage(titre)
        .fil(
            new FilAriane()
                .lien("Comités", ComiteRoutes.LISTE)
                .lien(lue.comiteNom(), ComiteRoutes.comite(lue.comite()))
                .ici(titre))
        .etat(
            "%s Début à %s%s"
                .formatted(
                    lue.phrase(),
                    Mots.heure(lue.debutLe()),
                    lieu.isEmpty() ? "." : ", " + lieu + "."))
        .badges(Mots.statut(lue.statut(), false))
        .actions(ActesSeance.boutons(lue, services, this::agir));
  }

  @Override
  public String getPageTitle() {
    SeanceDetail lue = seance;
    return lue == null
        ? "Réunion"
        : "%s du %s – Cascade"
            .formatted(lue.type().motEnTete(), Formats.date(lue.horaire().date()));
  }
}
