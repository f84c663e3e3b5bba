package fr.cascade.conventions.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Kinds of organisation that must sign the texts below. */
public interface PartieObligatoireRepository extends Repository<PartieObligatoire, Long> {

  PartieObligatoire save(PartieObligatoire exigence);

  void delete(PartieObligatoire exigence);

  @Query("select p from PartieObligatoire p where p.convention.id in :conventions order by p.id")
  List<PartieObligatoire> desConventions(Collection<Long> conventions);
}
