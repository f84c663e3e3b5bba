package fr.cascade.spie.internal;

import fr.cascade.spie.CandidatureStatut;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Applications. */
public interface CandidatureRepository extends Repository<Candidature, Long> {

  Candidature saveAndFlush(Candidature candidature);

  void flush();

  Optional<Candidature> findById(long id);

  List<Candidature> findAllByIdIn(Collection<Long> ids);

  Optional<Candidature> findByConventionId(long convention);

  boolean existsByDepotCleDepot(String cle);

  List<Candidature> findByAppelIdAndStatutInOrderById(
      long appelId, Collection<CandidatureStatut> statuts);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select c from Candidature c where c.id = :id")
  Optional<Candidature> verrouiller(long id);
}
