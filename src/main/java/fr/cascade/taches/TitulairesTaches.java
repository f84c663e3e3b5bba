package fr.cascade.taches;

import fr.cascade.habilitations.NomsDOrganisations;
import fr.cascade.habilitations.Perimetre;
import fr.cascade.habilitations.Role;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is, in the words of officers: an organisation by its name, a service of the State
 * by its role and its territory. A page costs as many reads as one task.
 */
@Component
class TitulairesTaches {

  private static final String GROUPES =
      """
      select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK
      where TYPE_ = 'candidate' and GROUP_ID_ is not null and TASK_ID_ in (:taches)
      order by GROUP_ID_
      """;

  private final JdbcClient jdbc;
  private final List<NomsDOrganisations> organisations;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  TitulairesTaches(
      JdbcClient jdbc,
      List<NomsDOrganisations> organisations,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** The engine's groups of each task. */
  Map<String, Set<String>> groupes(Collection<String> taches) {
    Map<String, Set<String>> groupes = new LinkedHashMap<>();
    if (!taches.isEmpty()) {
      jdbc.sql(GROUPES)
          .param("taches", taches)
          .query(
              ligne -> {
                groupes
                    .computeIfAbsent(ligne.getString(1), _ -> new TreeSet<>())
                    .add(ligne.getString(2));
              });
    }
    return groupes;
  }

  /** The words of these groups; none for a group that no role holds. */
  Map<String, String> enClair(Collection<String> groupes) {
    Map<String, Perimetre> perimetres =
        groupes.stream().distinct().collect(Collectors.toMap(g -> g, TitulairesTaches::perimetre));
    Map<OrganisationId, String> nomsDOrganisations = nomsDOrganisations(perimetres.values());
    Map<TerritoireCode, String> nomsDeTerritoires = nomsDeTerritoires(perimetres.values());
    Map<String, String> mots = new HashMap<>();
    perimetres.forEach(
        (groupe, perimetre) ->
            mots.put(
                groupe,
                switch (perimetre) {
                  case Perimetre.SurOrganisation(OrganisationId id) ->
                      nomsDOrganisations.getOrDefault(id, "Un partenaire");
                  case Perimetre.SurTerritoire(TerritoireCode code) ->
                      service(
                          roles(groupe, perimetre),
                          nomsDeTerritoires.getOrDefault(code, code.valeur()));
                }));
    return mots;
  }

  private static String service(String roles, String territoire) {
    return roles.isEmpty() ? "" : "%s (%s)".formatted(roles, territoire);
  }

  private static Perimetre perimetre(String groupe) {
    return Perimetre.lire(groupe.substring(groupe.indexOf('@') + 1));
  }

  private static String roles(String groupe, Perimetre perimetre) {
    String permission = groupe.substring(0, groupe.indexOf('@'));
    return Arrays.stream(Role.values())
        .filter(role -> role.accepte(perimetre))
        .filter(role -> role.permissions().stream().anyMatch(p -> p.code().equals(permission)))
        .map(Role::libelle)
        .collect(Collectors.joining(" ou "));
  }

  private Map<OrganisationId, String> nomsDOrganisations(Collection<Perimetre> perimetres) {
    Set<OrganisationId> ids =
        perimetres.stream()
            .filter(Perimetre.SurOrganisation.class::isInstance)
            .map(p -> ((Perimetre.SurOrganisation) p).organisation())
            .collect(Collectors.toSet());
    Map<OrganisationId, String> noms = new HashMap<>();
    organisations.forEach(source -> noms.putAll(source.noms(ids)));
    return noms;
  }

  private Map<TerritoireCode, String> nomsDeTerritoires(Collection<Perimetre> perimetres) {
    return territoires.noms(
        perimetres.stream()
            .filter(Perimetre.SurTerritoire.class::isInstance)
            .map(p -> ((Perimetre.SurTerritoire) p).territoire())
            .distinct()
            .toList(),
        horloge.aujourdhui());
  }
}
