package fr.cascade.signatures.internal;

import fr.cascade.documents.DocumentService;
import fr.cascade.moteur.RepriseSurConflit;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a signature under the frozen text, once its author has proved who they are. */
@Service
public class Apposition {

  private final SignatureVerrouillee verrouillee;
  private final DocumentService documents;
  private final CircuitMoteur moteur;

  Apposition(SignatureVerrouillee verrouillee, DocumentService documents, CircuitMoteur moteur) {
    this.verrouillee = verrouillee;
    this.documents = documents;
    this.moteur = moteur;
  }

  /** Tried again as a whole on a conflict: the password was checked before, and counts once. */
  @RepriseSurConflit
  @Transactional
  public void apposer(SignatureId id, String adresse) {
    Signature signature = verrouillee.prendre(id);
    exigerTexteIntact(signature.circuit());
    signature.signer(verrouillee.acte(signature, adresse));
    verrouillee.consigner(signature, "SIGNATURE", "a signé pour %s.");
    moteur.signatureDonnee(signature.circuit().id(), signature.organisation());
  }

  private void exigerTexteIntact(Circuit circuit) {
    if (!documents.lire(circuit.pdf()).empreinte().equals(circuit.empreinte())) {
      throw new RegleMetierException(
          "RG-147",
          "Le texte figé ne correspond plus à son empreinte : prévenez l'administrateur.");
    }
  }
}
