package fr.cascade.avenants.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Avenants. */
public interface AvenantRepository extends Repository<Avenant, Long> {

  Avenant saveAndFlush(Avenant avenant);

  Optional<Avenant> findById(long id);

  List<Avenant> findByIdIn(Collection<Long> ids);

  /** Those of an agreement, the last opened first. */
  List<Avenant> findByConventionIdOrderByIdDesc(long conventionId);

  /** The one that is neither signed nor given up. */
  Optional<Avenant> findByEnCours(long conventionId);

  /** Without loading it: what is loaded before the lock would stay stale behind it. */
  @Query("select a.id from Avenant a where a.enCours = :convention")
  Optional<Long> idEnCours(long convention);

  @Query(
      "select count(a) from Avenant a where a.conventionId = :convention"
          + " and a.vie.statut = 'SIGNE'")
  int compterSignes(long convention);

  /** Locks the row before the engine is touched. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Avenant a where a.id = :id")
  Optional<Avenant> verrouiller(long id);
}
