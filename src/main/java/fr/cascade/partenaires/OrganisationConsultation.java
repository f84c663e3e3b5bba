package fr.cascade.partenaires;

import fr.cascade.partenaires.internal.LectureOrganisations;
import fr.cascade.partenaires.internal.LectureOrganisations.Filtre;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Siret;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads organisations under their names of a day: Pôle emploi on 3 May 2010, France Travail since
 * 2024. Before its first name an organisation already shows it.
 */
@Service
@Transactional(readOnly = true)
public class OrganisationConsultation {

  private final LectureOrganisations lecture;

  OrganisationConsultation(LectureOrganisations lecture) {
    this.lecture = lecture;
  }

  public Optional<Organisation> parId(OrganisationId id, LocalDate au) {
    return lecture.lister(Filtre.ids(Set.of(id)), au, 0, 1).stream().findFirst();
  }

  /** These organisations, in one query; unknown ids are left out. */
  public Map<OrganisationId, Organisation> parIds(Collection<OrganisationId> ids, LocalDate au) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return lecture.lister(Filtre.ids(Set.copyOf(ids)), au, 0, Integer.MAX_VALUE).stream()
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  /** Names of these organisations on the day, in one query; unknown ids are left out. */
  public Map<OrganisationId, String> noms(Collection<OrganisationId> ids, LocalDate au) {
    return parIds(ids, au).values().stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::nom));
  }

  /** Organisations of a type whose territory is exactly this one, by name. */
  public List<Organisation> parTypeEtTerritoire(
      TypeOrganisation type, TerritoireCode territoire, LocalDate au) {
    return lecture.lister(
        Filtre.tout().avecType(type).surTerritoire(territoire), au, 0, Integer.MAX_VALUE);
  }

  /** Organisations of a type whose territory was inside this one on the day, by name. */
  public List<Organisation> parTypeDans(
      TypeOrganisation type, TerritoireCode territoire, LocalDate au) {
    return lecture.lister(
        Filtre.tout().avecType(type).dansTerritoire(territoire), au, 0, Integer.MAX_VALUE);
  }

  /** Those of any type that stood in one of these territories on the day. */
  public Set<OrganisationId> dans(Collection<TerritoireCode> territoires, LocalDate au) {
    return territoires.stream()
        .flatMap(
            t -> lecture.lister(Filtre.tout().dansTerritoire(t), au, 0, Integer.MAX_VALUE).stream())
        .map(Organisation::id)
        .collect(Collectors.toSet());
  }

  /** Searches names and short names in use on the day or before; an empty text lists. */
  public List<Organisation> rechercher(
      String texte, @Nullable TypeOrganisation type, LocalDate au, int limite) {
    return rechercher(texte, type, au, 0, limite);
  }

  /** One page of the search, by name. */
  public List<Organisation> rechercher(
      String texte, @Nullable TypeOrganisation type, LocalDate au, int decalage, int limite) {
    return lecture.lister(Filtre.tout().avecTexte(texte).avecType(type), au, decalage, limite);
  }

  /** How many the search finds. */
  public int compter(String texte, @Nullable TypeOrganisation type, LocalDate au) {
    return lecture.compter(Filtre.tout().avecTexte(texte).avecType(type), au);
  }

  /** The organisation of a register entry, such as {@code ML-37-TOURS}. */
  public Optional<Organisation> parStructure(String structureCode, LocalDate au) {
    return lecture.lister(Filtre.tout().avecStructure(structureCode), au, 0, 1).stream()
        .findFirst();
  }

  /** The organisation that bears this number. */
  public Optional<Organisation> parSiret(Siret siret, LocalDate au) {
    return parSirets(List.of(siret), au).values().stream().findFirst();
  }

  /** Those that bear one of these numbers, by number, in one query. */
  public Map<String, Organisation> parSirets(Collection<Siret> sirets, LocalDate au) {
    if (sirets.isEmpty()) {
      return Map.of();
    }
    return lecture.lister(Filtre.tout().avecSirets(sirets), au, 0, Integer.MAX_VALUE).stream()
        .collect(Collectors.toMap(o -> String.valueOf(o.siret()), Function.identity()));
  }

  /** All names of an organisation, from the first. */
  public List<Appellation> appellations(OrganisationId id) {
    return lecture.appellations(id);
  }

  /** All functions that represent an organisation, the present ones first. */
  public List<Representant> representants(OrganisationId id) {
    return lecture.representants(id);
  }
}
