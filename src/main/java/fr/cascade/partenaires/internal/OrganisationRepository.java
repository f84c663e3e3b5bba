package fr.cascade.partenaires.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of organisations. */
public interface OrganisationRepository extends JpaRepository<OrganisationEntity, Long> {

  boolean existsBySiret(String siret);
}
