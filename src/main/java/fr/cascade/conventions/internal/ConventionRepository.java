package fr.cascade.conventions.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Agreements. */
public interface ConventionRepository
    extends Repository<Convention, Long>, JpaSpecificationExecutor<Convention> {

  Convention saveAndFlush(Convention convention);

  Optional<Convention> findById(long id);

  List<Convention> findByIdIn(Collection<Long> ids);

  Optional<Convention> findByCleUnicite(String cleUnicite);

  boolean existsByReference(String reference);

  /** These agreements and their parents with their figures, in one statement. */
  @Query(
      "select distinct c from Convention c left join fetch c.chiffres where c.id in :ids"
          + " or c.id in (select e.parent.id from Convention e where e.id in :ids)")
  List<Convention> avecParentsEtChiffres(Collection<Long> ids);

  /** These agreements and their parents with their articles, in one statement. */
  @Query(
      "select distinct c from Convention c left join fetch c.articles where c.id in :ids"
          + " or c.id in (select e.parent.id from Convention e where e.id in :ids)")
  List<Convention> avecParentsEtArticles(Collection<Long> ids);

  /** Locks the row before the engine is touched. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Convention c where c.id = :id")
  Optional<Convention> verrouiller(long id);
}
