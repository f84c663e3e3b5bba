package fr.cascade.conventions.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Visas; whoever changes one has locked its agreement first. */
public interface VisaRepository extends Repository<Visa, Long> {

  Visa saveAndFlush(Visa visa);

  void delete(Visa visa);

  void flush();

  Optional<Visa> findById(long id);

  @Query("select v from Visa v where v.convention.id = :convention order by v.id")
  List<Visa> deLaConvention(long convention);
}
