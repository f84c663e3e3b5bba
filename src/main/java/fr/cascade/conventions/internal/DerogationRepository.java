package fr.cascade.conventions.internal;

import fr.cascade.conventions.DerogationStatut;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests for derogations. */
public interface DerogationRepository extends Repository<Derogation, Long> {

  Derogation saveAndFlush(Derogation derogation);

  Optional<Derogation> findById(long id);

  @Query(
      "select d from Derogation d join fetch d.convention join fetch d.source"
          + " where d.id in :ids")
  List<Derogation> avecTextes(Collection<Long> ids);

  /** All requests made for a text, the latest first. */
  @Query("select d from Derogation d where d.convention.id = :convention order by d.id desc")
  List<Derogation> deLaConvention(long convention);

  @Query("select d from Derogation d where d.convention.id in :conventions and d.statut = :statut")
  List<Derogation> desConventions(Collection<Long> conventions, DerogationStatut statut);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Derogation d where d.id = :id")
  Optional<Derogation> verrouiller(long id);
}
