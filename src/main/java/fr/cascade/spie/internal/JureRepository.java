package fr.cascade.spie.internal;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Members of juries. */
public interface JureRepository extends Repository<Jure, Long> {

  Jure save(Jure jure);

  void deleteByAppelIdAndUtilisateurId(long appelId, long utilisateurId);

  boolean existsByAppelIdAndUtilisateurId(long appelId, long utilisateurId);

  List<Jure> findByAppelIdOrderById(long appelId);
}
