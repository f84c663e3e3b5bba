package fr.cascade.spie.internal;

import fr.cascade.spie.DemandeCompteStatut;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Requests for accounts. */
public interface DemandeCompteRepository extends Repository<DemandeCompte, Long> {

  DemandeCompte saveAndFlush(DemandeCompte demande);

  boolean existsByAppelIdAndSiretAndCourrielAndStatut(
      long appelId, String siret, String courriel, DemandeCompteStatut statut);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from DemandeCompte d where d.id = :id")
  Optional<DemandeCompte> verrouiller(long id);

  /** In these territories or inside them, those to look at first, then the latest. */
  @Query(
      """
      select d from DemandeCompte d where d.id in (:ids)
      order by case when d.statut = fr.cascade.spie.DemandeCompteStatut.A_EXAMINER then 0 else 1 end,
        d.recueLe desc, d.id desc
      """)
  List<DemandeCompte> parIds(Collection<Long> ids, Limit limite);
}
