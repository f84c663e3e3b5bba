package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.NomsDOrganisations;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.RoleDonne;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whom an administrator runs (RG-029): a national one everybody; a regional one the accounts whose
 * roles of today and to come are all inside the region, none of them an administrator's.
 */
@Component
public class RessortAdministration {

  private final HabilitationService habilitations;
  private final UtilisateurConnecte connecte;
  private final ObjectProvider<NomsDOrganisations> organisations;
  private final HorlogeMetier horloge;

  RessortAdministration(
      HabilitationService habilitations,
      UtilisateurConnecte connecte,
      ObjectProvider<NomsDOrganisations> organisations,
      HorlogeMetier horloge) {
    this.habilitations = habilitations;
    this.connecte = connecte;
    this.organisations = organisations;
    this.horloge = horloge;
  }

  public boolean national() {
    return habilitations.peut(Permission.ADMINISTRER, TerritoireCode.NATION);
  }

  /** The regions that the person connected runs; the nation for a national administrator. */
  public List<TerritoireCode> territoires() {
    if (national()) {
      return List.of(TerritoireCode.NATION);
    }
    return connecte.courantOuVide().stream()
        .flatMap(u -> u.propres().stream())
        .filter(h -> h.role() == Role.ADMINISTRATEUR_REGIONAL)
        .flatMap(
            h ->
                h.perimetre() instanceof Perimetre.SurTerritoire(TerritoireCode code)
                    ? List.of(code).stream()
                    : List.<TerritoireCode>of().stream())
        .toList();
  }

  /** The organisations of those regions. */
  public Set<OrganisationId> organisations() {
    return organisations
        .orderedStream()
        .flatMap(source -> source.dans(territoires()).stream())
        .collect(Collectors.toSet());
  }

  /** The roles that the person connected may give. */
  public List<Role> rolesADonner() {
    return Arrays.stream(Role.values()).filter(r -> national() || !reserve(r)).toList();
  }

  /** Refuses whoever administers nothing. */
  public void exigerUn() {
    if (territoires().isEmpty()) {
      habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
    }
  }

  /** Refuses a role that a regional administrator may not give, or not there. */
  public void exiger(Habilitation habilitation) {
    exigerUn();
    if (!national() && !dedans(habilitation, organisations())) {
      throw new RegleMetierException(
          "RG-029",
          reserve(habilitation.role())
              ? "Seul un administrateur national donne le rôle « %s »."
                  .formatted(habilitation.role().libelle())
              : "Ce périmètre n’est pas dans votre région.",
          "perimetre");
    }
  }

  /** Refuses an account that is not of the region, as if it did not exist. */
  public void exiger(UtilisateurEntity compte) {
    exigerUn();
    if (!national() && !sien(compte.roles())) {
      throw new IntrouvableException("Ce compte n’existe pas.");
    }
  }

  private boolean sien(Collection<RoleDonne> roles) {
    List<RoleDonne> vivants =
        roles.stream()
            .filter(
                r -> {
                  var fin = r.periode().fin();
                  return fin == null || !fin.isBefore(horloge.aujourdhui());
                })
            .toList();
    Set<OrganisationId> siennes = organisations();
    return !roles.isEmpty()
        && (vivants.isEmpty() ? roles : vivants)
            .stream().allMatch(r -> dedans(r.habilitation(), siennes));
  }

  private boolean dedans(Habilitation habilitation, Set<OrganisationId> siennes) {
    return !reserve(habilitation.role())
        && switch (habilitation.perimetre()) {
          case Perimetre.SurTerritoire(TerritoireCode code) ->
              habilitations.peut(Permission.ADMINISTRER, code);
          case Perimetre.SurOrganisation(OrganisationId id) -> siennes.contains(id);
        };
  }

  private static boolean reserve(Role role) {
    return role == Role.NATIONAL
        || role == Role.ADMINISTRATEUR
        || role == Role.ADMINISTRATEUR_REGIONAL;
  }
}
