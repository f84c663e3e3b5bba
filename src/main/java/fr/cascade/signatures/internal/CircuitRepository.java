package fr.cascade.signatures.internal;

import fr.cascade.signatures.CircuitStatut;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rounds of signatures. */
public interface CircuitRepository extends Repository<Circuit, Long> {

  Circuit saveAndFlush(Circuit circuit);

  Optional<Circuit> findById(long id);

  /** Locks the round before the engine is touched: every loser of a race then finds it done. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select c from Circuit c where c.id = (select s.circuit.id from Signature s where s.id = :signatureId)")
  Optional<Circuit> verrouillerParSignature(long signatureId);

  /** Read without loading the round: what is loaded before the lock would stay stale behind it. */
  @Query("select s.organisationId from Signature s where s.id = :signatureId")
  Optional<Long> organisationDe(long signatureId);

  /** Locks the open round of an object. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Circuit c where c.objetCle = :objetCle and c.statut = 'OUVERT'")
  Optional<Circuit> verrouillerOuvert(String objetCle);

  @Query("select s.circuit from Signature s where s.id = :signatureId")
  Optional<Circuit> parSignature(long signatureId);

  /** Signatures whose turn has come, of these organisations, the most pressing first. */
  @Query(
      "select s from Signature s join fetch s.circuit c where c.statut = 'OUVERT'"
          + " and s.statut = 'ATTENDUE' and s.ouverteLe is not null"
          + " and s.organisationId in :organisations order by c.avantLe, s.id")
  List<Signature> attendues(Collection<Long> organisations, Limit limite);

  @Query(
      "select count(s) from Signature s join s.circuit c where c.statut = 'OUVERT'"
          + " and s.statut = 'ATTENDUE' and s.ouverteLe is not null"
          + " and s.organisationId in :organisations")
  int compterAttendues(Collection<Long> organisations);

  @EntityGraph(attributePaths = "signatures")
  List<Circuit> findByObjetCleOrderByTourDesc(String objetCle);

  List<Circuit> findByObjetCleInAndStatut(Collection<String> objetCles, CircuitStatut statut);

  @EntityGraph(attributePaths = "signatures")
  List<Circuit> findByIdIn(Collection<Long> ids);

  @Query("select coalesce(max(c.tour), 0) from Circuit c where c.objetCle = :objetCle")
  int dernierTour(String objetCle);
}
