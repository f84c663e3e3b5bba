package fr.cascade.spie.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Answers. */
public interface ReponseRepository extends Repository<Reponse, Long> {

  Reponse saveAndFlush(Reponse reponse);

  Optional<Reponse> findByCandidatureIdAndQuestionCle(long candidatureId, String questionCle);

  List<Reponse> findByCandidatureId(long candidatureId);
}
