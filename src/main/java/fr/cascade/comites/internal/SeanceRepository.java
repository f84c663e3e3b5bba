package fr.cascade.comites.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Meetings. */
public interface SeanceRepository extends Repository<Seance, Long> {

  Seance saveAndFlush(Seance seance);

  void flush();

  Optional<Seance> findById(long id);

  /** Those of a committee between two days, in order. */
  @Query(
      "select s from Seance s where s.comite.id = :comite and s.jour between :du and :au"
          + " order by s.debutLe")
  List<Seance> entre(long comite, LocalDate du, LocalDate au);

  /** Those of the committees where a person sits, in order. */
  @Query(
      "select s from Seance s where s.jour >= :depuis and exists (select 1 from MembreComite m"
          + " where m.comite = s.comite and m.utilisateurId = :utilisateur) order by s.debutLe")
  List<Seance> dUnePersonne(long utilisateur, LocalDate depuis);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Seance s where s.id = :id")
  Optional<Seance> verrouiller(long id);
}
