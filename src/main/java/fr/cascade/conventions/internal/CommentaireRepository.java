package fr.cascade.conventions.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Remarks on drafts. */
public interface CommentaireRepository extends Repository<Commentaire, Long> {

  Commentaire save(Commentaire commentaire);

  Optional<Commentaire> findById(long id);

  /** The latest ones of a text, open first; a text does not show more. */
  @Query(
      "select c from Commentaire c where c.conventionId = :convention"
          + " order by case when c.resoluLe is null then 0 else 1 end, c.id desc limit 500")
  List<Commentaire> deLaConvention(long convention);

  /** The parties that wrote some. */
  @Query(
      "select distinct c.organisationId from Commentaire c where c.conventionId = :convention"
          + " and c.organisationId is not null")
  List<Long> parties(long convention);
}
