package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Rows of accounts. */
public interface UtilisateurRepository extends JpaRepository<UtilisateurEntity, Long> {

  /** With its roles: who acts is read at each act. */
  @EntityGraph(attributePaths = "habilitations")
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

  /** Active accounts whose function or login holds the text, by function. */
  @Query(
      """
      select u from UtilisateurEntity u
      where u.actif and (u.libelle like concat('%', :texte, '%') or u.login like concat('%', :texte, '%'))
      order by u.libelle, u.id
      """)
  List<UtilisateurEntity> actifs(String texte, Limit limite);

  /**
   * Active accounts that hold one of the roles on exactly this perimeter on the day, or that
   * replace one of them (RG-043).
   */
  @Query(
      """
      select u from UtilisateurEntity u
      where u.actif and (u.id in (
        select h.utilisateur.id from HabilitationEntity h
        where h.role in :roles
          and (h.perimetreTerritoire = :territoire or h.perimetreOrganisationId = :organisation)
          and h.debut <= :au and (h.fin is null or h.fin >= :au))
      or u.id in (
        select s.suppleant.id from SuppleanceEntity s join s.titulaire.habilitations h
        where s.titulaire.actif and s.debut <= :au and s.fin >= :au and h.role in :pretes
          and (h.role <> fr.cascade.habilitations.Role.SIGNATAIRE or s.delegation is not null)
          and (h.perimetreTerritoire = :territoire or h.perimetreOrganisationId = :organisation)
          and h.debut <= :au and (h.fin is null or h.fin >= :au)))
      order by u.libelle, u.id
      """)
  List<UtilisateurEntity> titulaires(
      Collection<Role> roles,
      Collection<Role> pretes,
      @Nullable String territoire,
      @Nullable Long organisation,
      LocalDate au);
}
