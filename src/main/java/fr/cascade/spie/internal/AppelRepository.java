package fr.cascade.spie.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Calls for applications. */
public interface AppelRepository extends Repository<Appel, Long> {

  Appel saveAndFlush(Appel appel);

  Optional<Appel> findById(long id);

  List<Appel> findAllByIdIn(Collection<Long> ids);

  @Query("select a from Appel a order by a.contenu.clotureLe desc, a.id desc")
  List<Appel> tous();

  /** What everybody may read, the latest closing first. */
  @Query(
      "select a from Appel a where a.statut <> fr.cascade.spie.AppelStatut.EN_PREPARATION"
          + " order by a.contenu.clotureLe desc, a.id desc")
  List<Appel> publies();

  @Query(
      "select a.id from Appel a where a.statut = fr.cascade.spie.AppelStatut.RESULTATS_ANNONCES"
          + " and a.resultatsLe <= :le")
  List<Long> annonces(Instant le);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Appel a where a.id = :id")
  Optional<Appel> verrouiller(long id);
}
