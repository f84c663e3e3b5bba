package fr.cascade.conventions.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rounds of consultation; whoever changes one has locked its agreement first. */
public interface TourAvisRepository extends Repository<TourAvis, Long> {

  TourAvis saveAndFlush(TourAvis tour);

  Optional<TourAvis> findById(long id);

  @EntityGraph(attributePaths = "avis")
  @Query("select t from TourAvis t where t.convention.id = :convention order by t.numero desc")
  List<TourAvis> deLaConvention(long convention);

  /** Read before the lock without loading anything, which would then stay stale behind it. */
  @Query("select t.convention.id from TourAvis t where t.id = :tour")
  Optional<Long> conventionDe(long tour);

  @EntityGraph(attributePaths = "convention")
  List<TourAvis> findByIdIn(Collection<Long> ids);

  @Query("select a from Avis a where a.id = :avis")
  Optional<Avis> avis(long avis);

  @Query(
      "select p from Proposition p where p.id = :proposition"
          + " and p.avis.tour.convention.id = :convention")
  Optional<Proposition> proposition(long proposition, long convention);

  @Query("select coalesce(max(t.numero), 0) from TourAvis t where t.convention.id = :convention")
  int dernierNumero(long convention);
}
