package fr.cascade.documents;

import fr.cascade.socle.DocumentId;
import java.time.Instant;

/** What a list or a page shows of a document, without its bytes. */
public record DocumentDescription(
    DocumentId id, String nom, String typeMime, long taille, String empreinte, Instant deposeLe) {

  /** For the query that leaves the bytes in the database. */
  public DocumentDescription(
      Long id, String nom, String typeMime, long taille, String empreinte, Instant deposeLe) {
    this(new DocumentId(id), nom, typeMime, taille, empreinte, deposeLe);
  }
}
