package fr.cascade.spie.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Opinions of experts. */
public interface AvisExpertRepository extends Repository<AvisExpert, Long> {

  AvisExpert saveAndFlush(AvisExpert avis);

  List<AvisExpert> findByCandidatureIdOrderById(long candidatureId);

  List<AvisExpert> findByExpertIdOrderByEcheanceDescIdDesc(long expertId);

  Optional<AvisExpert> findByCandidatureIdAndExpertId(long candidatureId, long expertId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from AvisExpert a where a.candidatureId = :candidature and a.expertId = :expert")
  Optional<AvisExpert> verrouiller(long candidature, long expert);

  /** Experts who must see and hear nothing of it. */
  @Query(
      "select a.expertId from AvisExpert a where a.candidatureId = :candidature"
          + " and a.statut = fr.cascade.spie.AvisExpertStatut.RECUSE")
  List<Long> recuses(long candidature);

  /** Still expected by that day, of calls that are being instructed, and not reminded yet. */
  @Query(
      """
      select a from AvisExpert a, Candidature c, Appel p
      where a.candidatureId = c.id and c.appelId = p.id
        and a.statut in (fr.cascade.spie.AvisExpertStatut.A_DECLARER,
          fr.cascade.spie.AvisExpertStatut.EN_COURS)
        and a.rappeleLe is null and a.echeance <= :jour
        and p.statut = fr.cascade.spie.AppelStatut.PUBLIE
      order by a.id
      """)
  List<AvisExpert> aRappeler(LocalDate jour);
}
