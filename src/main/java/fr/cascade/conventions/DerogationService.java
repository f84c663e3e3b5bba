package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.ConformiteConstatee;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.CycleDerogation;
import fr.cascade.conventions.internal.Derogation;
import fr.cascade.conventions.internal.DerogationMoteur;
import fr.cascade.conventions.internal.DerogationRepository;
import fr.cascade.conventions.internal.Redaction;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.DerogationId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Derogations: a drafter asks for one from an obligation that blocks the draft, the level that set
 * the obligation grants or refuses it.
 */
@Service
public class DerogationService {

  private final DerogationRepository derogations;
  private final ConventionRepository conventions;
  private final ConformiteConstatee conformite;
  private final CycleDerogation cycle;
  private final DerogationMoteur moteur;
  private final ConventionDroits droits;
  private final Visibilite visibilite;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  DerogationService(
      DerogationRepository derogations,
      ConventionRepository conventions,
      ConformiteConstatee conformite,
      CycleDerogation cycle,
      DerogationMoteur moteur,
      ConventionDroits droits,
      Visibilite visibilite,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.derogations = derogations;
    this.conventions = conventions;
    this.conformite = conformite;
    this.cycle = cycle;
    this.moteur = moteur;
    this.droits = droits;
    this.visibilite = visibilite;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Asks for what the draft says now to be accepted.
   *
   * @throws RegleMetierException not a draft (RG-110), this obligation does not block or no reason
   *     is given (RG-193)
   * @throws DejaFaitException it waits for an answer already
   */
  @RepriseSurConflit
  @Transactional
  public DerogationId demander(ConventionId id, DemandeDerogation demande) {
    Convention convention = verrouiller(id);
    droits.exigerRedaction(convention);
    Redaction.exigerBrouillon(convention);
    Constat constat =
        conformite.blocages(convention).stream()
            .filter(c -> c.memeObligation(demande.source(), demande.objet(), demande.cle()))
            .findFirst()
            .orElseThrow(
                () ->
                    new RegleMetierException(
                        "RG-193",
                        "Cette obligation est respectée : aucune dérogation n'est nécessaire."));
    if (derogations.deLaConvention(id.valeur()).stream().anyMatch(d -> d.attend(demande))) {
      throw new DejaFaitException("RG-193", "Cette dérogation est déjà demandée.");
    }
    Convention source =
        conventions.findById(demande.source().valeur()).orElseThrow(Visibilite::introuvable);
    Derogation derogation =
        derogations.saveAndFlush(
            Derogation.demander(convention, source, constat, demande.motif(), acteur()));
    consigner(derogation, "DEROGATION_DEMANDEE", "Dérogation demandée");
    moteur.demander(derogation.id());
    cycle.annoncerDemande(derogation);
    return derogation.id();
  }

  /** Takes a request back before it is answered; an act of those who draft. */
  @RepriseSurConflit
  @Transactional
  public void retirer(DerogationId id) {
    Derogation derogation = charger(id);
    droits.exigerRedaction(derogation.convention());
    cycle.retirer(derogation, acteur());
  }

  /** Accepts, with reasons, what was asked and what is stricter (RG-194, RG-195). */
  @RepriseSurConflit
  @Transactional
  public void accorder(DerogationId id, String attendus) {
    Derogation derogation = aDecider(id);
    derogation.accorder(acteur(), attendus);
    repondre(derogation, "DEROGATION_ACCORDEE", "Dérogation accordée", true);
  }

  /** Keeps the obligation, with a reason (RG-194). */
  @RepriseSurConflit
  @Transactional
  public void refuser(DerogationId id, String motif) {
    Derogation derogation = aDecider(id);
    derogation.refuser(acteur(), motif);
    repondre(derogation, "DEROGATION_REFUSEE", "Dérogation refusée", false);
  }

  /** A request, with the wordings to compare where it bears on a text. */
  @Transactional(readOnly = true)
  public DerogationLue lire(DerogationId id) {
    Derogation derogation =
        derogations.findById(id.valeur()).orElseThrow(DerogationService::introuvable);
    visibilite.exiger(derogation.convention().id());
    return derogation.lue(droits.peutRepondre(derogation));
  }

  private void repondre(Derogation derogation, String acte, String phrase, boolean accordee) {
    consigner(derogation, acte, phrase);
    moteur.repondre(derogation.id(), accordee);
    cycle.annoncerReponse(derogation);
  }

  private void consigner(Derogation derogation, String acte, String phrase) {
    journal.consigner(
        Cles.de(derogation.convention().id()),
        acte,
        phrase + " : " + derogation.obligation() + ". « " + derogation.dernierMotif() + " »");
  }

  private Derogation aDecider(DerogationId id) {
    Derogation derogation = charger(id);
    droits.exigerValidation(derogation.source());
    return derogation;
  }

  private Derogation charger(DerogationId id) {
    Derogation derogation =
        derogations.verrouiller(id.valeur()).orElseThrow(DerogationService::introuvable);
    visibilite.exiger(derogation.convention().id());
    return derogation;
  }

  private Convention verrouiller(ConventionId id) {
    visibilite.exiger(id);
    return conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException(
        "Cette demande de dérogation n'existe pas, ou n'est pas de votre ressort.");
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }
}
