package fr.cascade.signatures;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.VerificationMotDePasse;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.signatures.internal.Apposition;
import fr.cascade.signatures.internal.Circuit;
import fr.cascade.signatures.internal.CircuitMoteur;
import fr.cascade.signatures.internal.CircuitRepository;
import fr.cascade.signatures.internal.CycleCircuit;
import fr.cascade.signatures.internal.Signature;
import fr.cascade.signatures.internal.SignatureVerrouillee;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens rounds of signatures and receives what signatories do with them. The signature is of the
 * <em>simple</em> level: a person connected gives the password again and signs the SHA-256 of the
 * frozen text; who, for whom, when and from where are kept.
 */
@Service
public class SignatureService {

  private final CircuitRepository circuits;
  private final CircuitMoteur moteur;
  private final SignatureVerrouillee verrouillee;
  private final Apposition apposition;
  private final UtilisateurConnecte connecte;
  private final CycleCircuit cycle;
  private final VerificationMotDePasse motsDePasse;
  private final HorlogeMetier horloge;

  SignatureService(
      CircuitRepository circuits,
      CircuitMoteur moteur,
      SignatureVerrouillee verrouillee,
      Apposition apposition,
      UtilisateurConnecte connecte,
      CycleCircuit cycle,
      VerificationMotDePasse motsDePasse,
      HorlogeMetier horloge) {
    this.circuits = circuits;
    this.moteur = moteur;
    this.verrouillee = verrouillee;
    this.apposition = apposition;
    this.connecte = connecte;
    this.cycle = cycle;
    this.motsDePasse = motsDePasse;
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

  /**
   * Closes the open round of an object in the caller's transaction: its drafter takes the text
   * back. The caller has checked who may, and moves the process that waits for the round.
   *
   * @throws RegleMetierException no round is open (RG-138)
   */
  @Transactional
  public void retirer(String objetCle, String motif) {
    Circuit circuit =
        circuits
            .verrouillerOuvert(objetCle)
            .orElseThrow(
                () -> new RegleMetierException("RG-138", "Aucun tour de signature n'est ouvert."));
    List<SignatureId> attendues =
        circuit.attenduesMaintenant().stream().map(Signature::id).toList();
    circuit.retirer(horloge.instant());
    cycle.annoncerRetrait(circuit.id(), attendues, motif);
  }

  /** Keeps that the signatory opened the frozen text; without it there is no signing (RG-143). */
  @RepriseSurConflit
  @Transactional
  public void lireTexte(SignatureId id) {
    verrouillee.prendre(id).lireTexte(horloge.instant());
  }

  /**
   * Signs for the organisation. The password is checked before any transaction begins: a wrong one
   * counts and holds nobody up, and a conflict that is tried again does not count it twice.
   *
   * @param adresse network address that the act comes from
   * @throws RegleMetierException wrong password (RG-146), out of turn or closed round (RG-145)
   * @throws DejaFaitException somebody signed for the organisation before
   */
  public void signer(SignatureId id, String motDePasse, String adresse) {
    verrouillee.exigerLaSienne(id);
    motsDePasse.verifier(connecte.courant().id(), motDePasse);
    apposition.apposer(id, adresse);
  }

  /** Refuses to sign, with a reason; the round is closed for everybody (RG-144). */
  @RepriseSurConflit
  @Transactional
  public void refuser(SignatureId id, String motif, String adresse) {
    Signature signature = verrouillee.prendre(id);
    signature.refuser(verrouillee.acte(signature, adresse), motif);
    verrouillee.consigner(
        signature, "REFUS_SIGNATURE", "a refusé de signer pour %s : « " + motif.strip() + " »");
    moteur.signatureRefusee(signature.circuit().id(), signature.organisation());
  }
}
