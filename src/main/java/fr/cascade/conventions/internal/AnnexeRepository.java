package fr.cascade.conventions.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Annexes of agreements. */
public interface AnnexeRepository extends Repository<Annexe, Long> {

  Annexe saveAndFlush(Annexe annexe);

  Optional<Annexe> findById(long id);

  List<Annexe> findByConventionIdOrderByRang(long conventionId);

  void delete(Annexe annexe);
}
