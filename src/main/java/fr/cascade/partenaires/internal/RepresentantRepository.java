package fr.cascade.partenaires.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of representatives. */
public interface RepresentantRepository extends JpaRepository<RepresentantEntity, Long> {}
