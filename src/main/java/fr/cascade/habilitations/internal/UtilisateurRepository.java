package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Rows of accounts. */
public interface UtilisateurRepository extends JpaRepository<UtilisateurEntity, Long> {

  Optional<UtilisateurEntity> findByLogin(String login);

  boolean existsByLogin(String login);

  @Query("select u from UtilisateurEntity u where u.login = :cherche or u.courriel = :cherche")
  List<UtilisateurEntity> parLoginOuCourriel(String cherche);

  @Query(
      """
      select distinct u from UtilisateurEntity u left join fetch u.habilitations
      where u.id in :ids
      """)
  List<UtilisateurEntity> avecHabilitations(Collection<Long> ids);

  /** Active accounts that hold one of the roles on exactly this perimeter on the day. */
  @Query(
      """
      select distinct u from UtilisateurEntity u join u.habilitations h
      where u.actif and h.role in :roles
        and (h.perimetreTerritoire = :territoire or h.perimetreOrganisationId = :organisation)
        and h.debut <= :au and (h.fin is null or h.fin >= :au)
      order by u.libelle, u.id
      """)
  List<UtilisateurEntity> titulaires(
      Collection<Role> roles,
      @Nullable String territoire,
      @Nullable Long organisation,
      LocalDate au);
}
