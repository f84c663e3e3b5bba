package fr.cascade.spie;

import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.Acteur;
import fr.cascade.spie.internal.Appel;
import fr.cascade.spie.internal.AppelDroits;
import fr.cascade.spie.internal.AppelRepository;
import fr.cascade.spie.internal.Candidature;
import fr.cascade.spie.internal.CandidatureDroits;
import fr.cascade.spie.internal.CandidatureMoteur;
import fr.cascade.spie.internal.CandidatureRepository;
import fr.cascade.spie.internal.CandidatureVerrouillee;
import fr.cascade.spie.internal.ListeAttente;
import fr.cascade.spie.internal.Mouvements;
import fr.cascade.spie.internal.Promotions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After the results: who withdraws (RG-464), and who takes the place that is left (RG-465). */
@Service
public class ListeAttenteService {

  private static final List<CandidatureStatut> DECIDEES =
      List.of(CandidatureStatut.RETENUE, CandidatureStatut.LISTE_ATTENTE);

  private static final int MOTIF_MAX = 1500;

  private final AppelRepository appels;
  private final CandidatureRepository candidatures;
  private final CandidatureVerrouillee verrou;
  private final Mouvements mouvements;
  private final Promotions promotions;
  private final CandidatureDroits droits;
  private final AppelDroits conduite;
  private final CandidatureMoteur moteur;
  private final ConventionConsultation conventions;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  ListeAttenteService(
      AppelRepository appels,
      CandidatureRepository candidatures,
      CandidatureVerrouillee verrou,
      Mouvements mouvements,
      Promotions promotions,
      CandidatureDroits droits,
      AppelDroits conduite,
      CandidatureMoteur moteur,
      ConventionConsultation conventions,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.appels = appels;
    this.candidatures = candidatures;
    this.verrou = verrou;
    this.mouvements = mouvements;
    this.promotions = promotions;
    this.droits = droits;
    this.conduite = conduite;
    this.moteur = moteur;
    this.conventions = conventions;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Gives up a place, or the waiting list: the lead body, or those who conduct the call for a
   * territory that wrote to them (RG-464).
   */
  @RepriseSurConflit
  @Transactional
  public void seDesister(CandidatureId id, String motif) {
    Candidature candidature = verrou.prendre(id);
    if (!conduite.conduit()) {
      droits.exigerPorteur(candidature);
    }
    String raison = exiger(motif, "RG-464", "Dites pourquoi le territoire se désiste.");
    if (!DECIDEES.contains(candidature.statut())) {
      throw new RegleMetierException(
          "RG-464", "Seule une candidature retenue ou en liste d’attente se désiste.");
    }
    if (ListeAttente.convention(candidature).filter(c -> !abandonnee(c)).isPresent()) {
      throw new RegleMetierException(
          "RG-464",
          "Sa convention est établie : son projet s’abandonne d’abord ; signée, elle se dénonce.");
    }
    mouvements.faire(candidature, CandidatureStatut.DESISTEE, raison, acteur());
    consigner(
        candidature, "DESISTEMENT", "« %s » se désiste : %s".formatted(candidature.nom(), raison));
    moteur.desistee(id);
    promotions.prevenirDuDesistement(candidature, raison);
  }

  private boolean abandonnee(ConventionId convention) {
    return connecte.enTantQueSysteme(() -> conventions.detail(convention)).etat()
        == ConventionEtat.ABANDONNEE;
  }

  /** What is free and who comes first, for those who conduct the call. */
  @Transactional(readOnly = true)
  public PlaceLibre placeLibre(AppelId id) {
    conduite.exigerConduite();
    return etat(appels.findById(id.valeur()).orElseThrow(AppelDroits::introuvable));
  }

  /** Selects the first of the waiting list, with a reason that its letter tells (RG-465). */
  @RepriseSurConflit
  @Transactional
  public void promouvoir(CandidatureId id, String motif) {
    conduite.exigerConduite();
    Candidature candidature = verrou.prendre(id);
    Appel appel =
        appels.verrouiller(candidature.appel().valeur()).orElseThrow(AppelDroits::introuvable);
    String raison = exiger(motif, "RG-465", "Dites pourquoi cette candidature est promue.");
    var premiere = etat(appel).premiere();
    if (premiere == null) {
      throw new RegleMetierException(
          "RG-465", "Aucune place n’est libre, ou ce qui reste de l’enveloppe ne suffit pas.");
    }
    if (!premiere.id().equals(id)) {
      throw new RegleMetierException(
          "RG-465", "« %s » la précède sur la liste d’attente.".formatted(premiere.nom()));
    }
    String phrase = "Retenue depuis la liste d’attente, où elle était première : " + raison;
    mouvements.faire(candidature, CandidatureStatut.RETENUE, phrase, acteur());
    consigner(
        candidature,
        "PROMOTION",
        "« %s » retenue depuis la liste d’attente : %s".formatted(candidature.nom(), raison));
    moteur.promue(id);
    candidatures.flush();
    promotions.annoncer(candidature, appel);
  }

  private PlaceLibre etat(Appel appel) {
    return ListeAttente.etat(
        appel, candidatures.findByAppelIdAndStatutInOrderById(appel.id().valeur(), DECIDEES));
  }

  private static String exiger(String motif, String regle, String phrase) {
    if (motif.isBlank() || motif.strip().length() > MOTIF_MAX) {
      throw new RegleMetierException(regle, phrase, "motif");
    }
    return motif.strip();
  }

  /** In both histories: the territory's and the call's. */
  private void consigner(Candidature candidature, String acte, String phrase) {
    journal.consigner(Cles.de(candidature.id()), acte, phrase);
    journal.consigner(Cles.de(candidature.appel()), acte, phrase);
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
