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

  /** Writes what was added to an agreement already stored, before anything reads it by SQL. */
  void flush();

  Optional<Convention> findById(long id);

  List<Convention> findByIdIn(Collection<Long> ids);

  Optional<Convention> findByCleUnicite(String cleUnicite);

  boolean existsByReference(String reference);

  /** These agreements and those above them. */
  @Query(
      nativeQuery = true,
      value =
          """
          with recursive haut (id, parent_id) as (
            select c.id, c.parent_id from convention c where c.id in (:ids)
            union select c.id, c.parent_id from convention c join haut on c.id = haut.parent_id)
          select id from haut
          """)
  List<Long> avecAscendance(Collection<Long> ids);

  @Query("select distinct c from Convention c left join fetch c.chiffres where c.id in :ids")
  List<Convention> avecChiffres(Collection<Long> ids);

  @Query("select distinct c from Convention c left join fetch c.articles where c.id in :ids")
  List<Convention> avecArticles(Collection<Long> ids);

  @Query("select distinct c from Convention c left join fetch c.parties where c.id in :ids")
  List<Convention> avecParties(Collection<Long> ids);

  /** Locks the row before the engine is touched. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Convention c where c.id = :id")
  Optional<Convention> verrouiller(long id);
}
