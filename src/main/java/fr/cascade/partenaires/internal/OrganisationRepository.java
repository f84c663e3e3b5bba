package fr.cascade.partenaires.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Rows of organisations. */
public interface OrganisationRepository extends JpaRepository<OrganisationEntity, Long> {

  boolean existsBySiret(String siret);

  /** Two administrators at once on one organisation wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from OrganisationEntity o where o.id = :id")
  Optional<OrganisationEntity> verrouiller(long id);
}
