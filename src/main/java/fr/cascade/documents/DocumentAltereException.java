package fr.cascade.documents;

import fr.cascade.socle.DocumentId;

/** The stored bytes no longer have the fingerprint of the deposit: a fault, never a choice. */
public class DocumentAltereException extends RuntimeException {

  public DocumentAltereException(DocumentId id) {
    super(
        "Le document n° "
            + id.valeur()
            + " ne correspond plus à son empreinte : il a été altéré et ne peut pas être lu.");
  }
}
