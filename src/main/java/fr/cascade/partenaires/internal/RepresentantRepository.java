package fr.cascade.partenaires.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of representatives. */
public interface RepresentantRepository extends JpaRepository<RepresentantEntity, Long> {

  /** One of this organisation; another's id finds nothing. */
  Optional<RepresentantEntity> findByIdAndOrganisationId(long id, long organisationId);

  List<RepresentantEntity> findByOrganisationIdAndUtilisateurId(
      long organisationId, long utilisateurId);
}
