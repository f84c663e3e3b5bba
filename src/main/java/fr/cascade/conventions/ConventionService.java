package fr.cascade.conventions;

import fr.cascade.conventions.internal.Acteur;
import fr.cascade.conventions.internal.Annexes;
import fr.cascade.conventions.internal.ConformiteConstatee;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionMoteur;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.Declinaison;
import fr.cascade.conventions.internal.Declinaison.PartieProposee;
import fr.cascade.conventions.internal.Enregistrement;
import fr.cascade.conventions.internal.Fondation;
import fr.cascade.conventions.internal.PartiesProposees;
import fr.cascade.conventions.internal.Reprise;
import fr.cascade.conventions.internal.RessortDeclinaison;
import fr.cascade.conventions.internal.TexteDeDepart;
import fr.cascade.conventions.internal.Visas;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves agreements through their life: decline, submit, send back, validate. */
@Service
public class ConventionService {

  private final ConventionRepository conventions;
  private final Enregistrement enregistrement;
  private final ConventionMoteur moteur;
  private final ConventionDroits droits;
  private final ConformiteConstatee conformite;
  private final Visibilite visibilite;
  private final PartiesProposees parties;
  private final Annexes annexes;
  private final TexteDeDepart depart;
  private final Visas visas;
  private final RessortDeclinaison ressort;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final JournalService journal;
  private final HorlogeMetier horloge;

  ConventionService(
      ConventionRepository conventions,
      Enregistrement enregistrement,
      ConventionMoteur moteur,
      ConventionDroits droits,
      ConformiteConstatee conformite,
      Visibilite visibilite,
      PartiesProposees parties,
      Annexes annexes,
      TexteDeDepart depart,
      Visas visas,
      RessortDeclinaison ressort,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      JournalService journal,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.enregistrement = enregistrement;
    this.moteur = moteur;
    this.droits = droits;
    this.conformite = conformite;
    this.visibilite = visibilite;
    this.parties = parties;
    this.annexes = annexes;
    this.depart = depart;
    this.visas = visas;
    this.ressort = ressort;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Declines a signed text to a territory: a draft with its articles, proposed parties and dates.
   *
   * @throws RegleMetierException parent not signed or expired (RG-120), such an agreement exists
   *     (RG-121), territory outside the parent's (RG-123), local pair incomplete (RG-124), words to
   *     start from that are of another agreement (RG-183)
   * @throws AccesRefuseException territory outside the drafter's perimeter
   */
  @Transactional
  public ConventionId decliner(DemandeDeclinaison demande) {
    visibilite.exiger(demande.parent());
    Convention parent = charger(demande.parent());
    List<PartieProposee> proposees = parties.proposer(parent, demande);
    ressort.exiger(parent, demande, proposees);
    Convention convention =
        Declinaison.creer(
            parent,
            demande.niveau(),
            demande.territoire(),
            parties.titre(parent, demande),
            proposees,
            horloge.aujourdhui(),
            acteur());
    String origine = depart.reprendre(convention, demande);
    enregistrement.enregistrer(
        convention, Declinaison.cle(parent, demande.territoire(), proposees), "territoire");
    convention.numeroter(horloge.aujourdhui().getYear());
    annexes.heriter(parent, convention, acteur());
    journal.consigner(Cles.de(convention.id()), "DECLINAISON", origine);
    moteur.demarrer(convention.id());
    return convention.id();
  }

  /**
   * Opens the draft of a national accord; a national officer's act (RG-125).
   *
   * @throws RegleMetierException no subject, end before start, or such an accord exists (RG-121)
   */
  @Transactional
  public ConventionId fonder(NouvelAccord demande) {
    habilitations.exiger(Permission.REDIGER_NATIONAL, TerritoireCode.NATION);
    Convention accord = Fondation.creer(demande, acteur());
    enregistrement.enregistrer(accord, Fondation.cle(demande), "sujet");
    accord.numeroter(demande.debut().getYear());
    journal.consigner(
        Cles.de(accord.id()),
        "FONDATION",
        "Brouillon créé sur le plan « " + demande.plan().libelle() + " ».");
    moteur.demarrer(accord.id());
    return accord.id();
  }

  /** Takes over an agreement signed outside the portal; a national officer's act (RG-122). */
  @Transactional
  public ConventionId reprendre(ConventionSigneeAilleurs source, @Nullable ConventionId parent) {
    habilitations.exiger(Permission.REDIGER_NATIONAL, source.territoire());
    Convention convention =
        Reprise.creer(source, parent == null ? null : charger(parent), acteurOuPortail());
    enregistrement.enregistrer(convention, "repris|" + source.reference(), "reference");
    journal.consigner(
        Cles.de(convention.id()), "REPRISE", "Texte signé hors du portail, repris comme tel.");
    moteur.suivreEcheances(convention.id());
    return convention.id();
  }

  /**
   * Submits the draft: the process checks conformity, then asks a second person to validate.
   *
   * @return under validation, or still a draft with what is weaker than the parent (RG-131)
   * @throws RegleMetierException empty article or party without a signatory (RG-130)
   */
  @RepriseSurConflit
  @Transactional
  public ResultatSoumission soumettre(ConventionId id) {
    Convention convention = verrouiller(id);
    droits.exigerRedaction(convention);
    convention.vie().exiger(TransitionConvention.SOUMETTRE);
    parties.exigerComplete(convention);
    annexes.exigerCompletes(convention);
    convention.vie().soumettre(acteur());
    visas.redemander(convention);
    moteur.redactionTerminee(id);
    boolean transmise = convention.statut() == ConventionStatut.A_VALIDER;
    if (transmise) {
      journal.consigner(Cles.de(id), "SOUMISSION", "Texte conforme, soumis à la validation.");
    }
    return new ResultatSoumission(transmise, conformite.blocages(convention));
  }

  /** Sends the text back to its drafter with a reason (RG-133). */
  @RepriseSurConflit
  @Transactional
  public void renvoyer(ConventionId id, String motif) {
    Convention convention = verrouiller(id);
    droits.exigerValidation(convention);
    visas.exigerDonnes(convention);
    convention.vie().renvoyer(acteur(), motif);
    journal.consigner(
        Cles.de(id), "RENVOI", "Texte renvoyé au rédacteur : « " + motif.strip() + " »");
    moteur.validationRendue(id, false);
  }

  /**
   * Validates the text, by another person than its submitter: it is frozen, then signed (RG-132).
   */
  @RepriseSurConflit
  @Transactional
  public void valider(ConventionId id) {
    Convention convention = verrouiller(id);
    droits.exigerValidation(convention);
    visas.exigerDonnes(convention);
    convention.vie().valider(acteur());
    journal.consigner(Cles.de(id), "VALIDATION", "Texte validé.");
    moteur.validationRendue(id, true);
  }

  private Convention charger(ConventionId id) {
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }

  private Convention verrouiller(ConventionId id) {
    visibilite.exiger(id);
    return conventions.verrouiller(id.valeur()).orElseThrow(Visibilite::introuvable);
  }

  private Acteur acteur() {
    return Acteur.de(connecte.courant(), horloge.instant());
  }

  private Acteur acteurOuPortail() {
    return connecte
        .courantOuVide()
        .map(u -> Acteur.de(u, horloge.instant()))
        .orElseGet(() -> Acteur.portail(horloge.instant()));
  }
}
