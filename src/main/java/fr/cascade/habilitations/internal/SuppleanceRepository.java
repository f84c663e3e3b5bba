package fr.cascade.habilitations.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Substitutions. */
public interface SuppleanceRepository extends Repository<SuppleanceEntity, Long> {

  SuppleanceEntity saveAndFlush(SuppleanceEntity suppleance);

  void delete(SuppleanceEntity suppleance);

  Optional<SuppleanceEntity> findById(long id);

  /** Those by which the account acts for others on the day; a closed account lends nothing. */
  @EntityGraph(attributePaths = {"titulaire", "titulaire.habilitations"})
  @Query(
      "select s from SuppleanceEntity s where s.suppleant.id = :suppleant and s.titulaire.actif"
          + " and s.debut <= :jour and s.fin >= :jour order by s.id")
  List<SuppleanceEntity> duJour(long suppleant, LocalDate jour);

  /** Those of the account, replaced or replacing, that are not over on the day. */
  @EntityGraph(attributePaths = {"titulaire", "suppleant"})
  @Query(
      "select s from SuppleanceEntity s where (s.titulaire.id = :compte or s.suppleant.id = :compte)"
          + " and s.fin >= :jour order by s.debut, s.id")
  List<SuppleanceEntity> duCompte(long compte, LocalDate jour);

  @Query(
      "select count(s) > 0 from SuppleanceEntity s where s.titulaire.id = :titulaire"
          + " and s.debut <= :fin and s.fin >= :debut")
  boolean chevauche(long titulaire, LocalDate debut, LocalDate fin);
}
