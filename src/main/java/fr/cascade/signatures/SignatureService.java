package fr.cascade.signatures;

import fr.cascade.documents.DocumentService;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Utilisateur;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.VerificationMotDePasse;
import fr.cascade.journal.JournalService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.signatures.internal.ActeDeSignature;
import fr.cascade.signatures.internal.Circuit;
import fr.cascade.signatures.internal.CircuitMoteur;
import fr.cascade.signatures.internal.CircuitRepository;
import fr.cascade.signatures.internal.Signature;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens rounds of signatures and receives what signatories do with them. The signature is of the
 * <em>simple</em> level: a person connected gives the password again and signs the SHA-256 of the
 * frozen text; who, for whom, when and from where are kept.
 */
@Service
public class SignatureService {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRANCE)
          .withZone(HorlogeMetier.PARIS);

  private final CircuitRepository circuits;
  private final CircuitMoteur moteur;
  private final DocumentService documents;
  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final VerificationMotDePasse motsDePasse;
  private final SignataireConsultation signataires;
  private final OrganisationConsultation organisations;
  private final JournalService journal;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  SignatureService(
      CircuitRepository circuits,
      CircuitMoteur moteur,
      DocumentService documents,
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      VerificationMotDePasse motsDePasse,
      SignataireConsultation signataires,
      OrganisationConsultation organisations,
      JournalService journal,
      HorlogeMetier horloge) {
    this.circuits = circuits;
    this.moteur = moteur;
    this.documents = documents;
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.motsDePasse = motsDePasse;
    this.signataires = signataires;
    this.organisations = organisations;
    this.journal = journal;
    this.horloge = horloge;
  }

  /**
   * Opens the next round of an object in the caller's transaction; the former rounds stay as they
   * are. The caller has checked who may, and starts the process that waits for the round.
   */
  @Transactional
  public CircuitId ouvrir(NouveauCircuit demande) {
    int tour = circuits.dernierTour(demande.objetCle()) + 1;
    return circuits.saveAndFlush(Circuit.ouvrir(demande, tour, horloge.instant())).id();
  }

  /** Keeps that the signatory opened the frozen text; without it there is no signing (RG-143). */
  @RepriseSurConflit
  @Transactional
  public void lireTexte(SignatureId id) {
    signature(id).lireTexte(horloge.instant());
  }

  /**
   * Signs for the organisation.
   *
   * @param adresse network address that the act comes from
   * @throws RegleMetierException wrong password (RG-146), out of turn or closed round (RG-145)
   * @throws DejaFaitException somebody signed for the organisation before
   */
  @RepriseSurConflit
  @Transactional
  public void signer(SignatureId id, String motDePasse, String adresse) {
    exigerMotDePasse(id, motDePasse);
    Signature signature = signature(id);
    exigerTexteIntact(signature.circuit());
    ActeDeSignature acte = acte(signature, adresse);
    signature.signer(acte);
    consigner(signature, "SIGNATURE", "a signé pour %s.");
    moteur.signatureDonnee(signature.circuit().id(), signature.organisation());
  }

  /** Refuses to sign, with a reason; the round is closed for everybody (RG-144). */
  @RepriseSurConflit
  @Transactional
  public void refuser(SignatureId id, String motif, String adresse) {
    Signature signature = signature(id);
    signature.refuser(acte(signature, adresse), motif);
    consigner(
        signature, "REFUS_SIGNATURE", "a refusé de signer pour %s : « " + motif.strip() + " »");
    moteur.signatureRefusee(signature.circuit().id(), signature.organisation());
  }

  /** Before the round is locked: a wrong password counts, and holds nobody up. */
  private void exigerMotDePasse(SignatureId id, String motDePasse) {
    boolean laSienne =
        circuits
            .organisationDe(id.valeur())
            .map(OrganisationId::new)
            .filter(o -> habilitations.peut(Permission.SIGNER, o))
            .isPresent();
    if (!laSienne) {
      throw introuvable();
    }
    motsDePasse.verifier(connecte.courant().id(), motDePasse);
  }

  /** Locks the round first, so that whoever comes second finds what the first one did. */
  private Signature signature(SignatureId id) {
    Signature signature =
        circuits
            .verrouillerParSignature(id.valeur())
            .map(c -> c.signature(id.valeur()))
            .filter(s -> habilitations.peut(Permission.SIGNER, s.organisation()))
            .orElseThrow(SignatureService::introuvable);
    var faiteLe = signature.faiteLe();
    if (signature.statut() == SignatureStatut.SIGNEE && faiteLe != null) {
      throw new DejaFaitException(
          "RG-145",
          "Ce texte est déjà signé pour %s : par %s, le %s."
              .formatted(
                  nom(signature.organisation()),
                  signature.signataireLibelle(),
                  MOMENT.format(faiteLe)));
    }
    return signature;
  }

  private void exigerTexteIntact(Circuit circuit) {
    if (!documents.lire(circuit.pdf()).empreinte().equals(circuit.empreinte())) {
      throw new RegleMetierException(
          "RG-147",
          "Le texte figé ne correspond plus à son empreinte : prévenez l'administrateur.");
    }
  }

  private ActeDeSignature acte(Signature signature, String adresse) {
    Utilisateur qui = connecte.courant();
    Signataire pouvoir =
        signataires.signataires(signature.organisation(), horloge.aujourdhui()).stream()
            .filter(s -> qui.id().equals(s.utilisateur()))
            .findFirst()
            .orElseThrow(
                () ->
                    new RegleMetierException(
                        "RG-148",
                        "Vous n'avez pas, à ce jour, le pouvoir de signer pour %s."
                            .formatted(nom(signature.organisation()))));
    return new ActeDeSignature(
        qui.id(),
        qui.libelle(),
        pouvoir.fonction(),
        pouvoir.pouvoir(),
        horloge.instant(),
        systeme.instant(),
        adresse);
  }

  private void consigner(Signature signature, String acte, String phrase) {
    journal.consigner(
        signature.circuit().objetCle(), acte, phrase.formatted(nom(signature.organisation())));
  }

  private String nom(OrganisationId organisation) {
    return organisations
        .noms(List.of(organisation), horloge.aujourdhui())
        .getOrDefault(organisation, "cette organisation");
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Cette signature n'existe pas, ou n'est pas de votre ressort.");
  }
}
