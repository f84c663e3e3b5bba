package fr.cascade.spie.internal;

import fr.cascade.spie.EvaluationStatut;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Marks of juries. */
public interface EvaluationRepository extends Repository<Evaluation, Long> {

  List<Evaluation> saveAll(Iterable<Evaluation> evaluations);

  void flush();

  Optional<Evaluation> findByCandidatureIdAndJureId(long candidatureId, long jureId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select e from Evaluation e where e.candidatureId = :candidature and e.jureId = :jure")
  Optional<Evaluation> verrouiller(long candidature, long jure);

  @Query(
      "select distinct e from Evaluation e left join fetch e.notes"
          + " where e.candidatureId in :candidatures order by e.id")
  List<Evaluation> avecNotes(Collection<Long> candidatures);

  /** Members of the jury who must see and hear nothing of it. */
  @Query(
      "select e.jureId from Evaluation e where e.candidatureId = :candidature"
          + " and e.statut = fr.cascade.spie.EvaluationStatut.RECUSEE")
  List<Long> recuses(long candidature);

  @Query(
      "select count(e) from Evaluation e, Candidature c where e.candidatureId = c.id"
          + " and c.appelId = :appel and c.statut = fr.cascade.spie.CandidatureStatut.RECEVABLE"
          + " and e.statut in :statuts")
  long compter(long appel, Collection<EvaluationStatut> statuts);
}
