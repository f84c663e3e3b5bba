package fr.cascade.spie.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Uploads. */
public interface EnvoiEnCoursRepository extends Repository<EnvoiEnCours, Long> {

  EnvoiEnCours saveAndFlush(EnvoiEnCours envoi);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select e from EnvoiEnCours e where e.id = :id")
  Optional<EnvoiEnCours> verrouiller(long id);

  /** Those of an application that ended from one instant to before another. */
  @Query(
      "select e from EnvoiEnCours e where e.candidatureId = :candidature"
          + " and e.termineLe >= :depuis and e.termineLe < :avant order by e.id")
  List<EnvoiEnCours> termines(long candidature, Instant depuis, Instant avant);
}
