package fr.cascade.documents.internal;

import fr.cascade.documents.DocumentDescription;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** No update and no deletion: the interface offers neither. */
public interface DocumentRepository extends Repository<Document, Long> {

  Document save(Document document);

  Optional<Document> findById(long id);

  /** Everything but the bytes. */
  @Query(
      """
      select new fr.cascade.documents.DocumentDescription(
        d.id, d.nom, d.typeMime, d.taille, d.empreinteSha256, d.deposeLe)
      from Document d where d.id = :id
      """)
  Optional<DocumentDescription> decrire(long id);
}
