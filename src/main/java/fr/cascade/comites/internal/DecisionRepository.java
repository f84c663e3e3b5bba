package fr.cascade.comites.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Decisions. */
public interface DecisionRepository extends Repository<DecisionComite, Long> {

  Optional<DecisionComite> findById(long id);

  /** What a committee adopted and has not done, the most pressing first. */
  @Query(
      "select d from DecisionComite d join fetch d.seance where d.comiteId = :comite"
          + " and d.adoptee and d.faiteLe is null"
          + " order by case when d.echeance is null then 1 else 0 end, d.echeance, d.id")
  List<DecisionComite> aSuivre(long comite);
}
