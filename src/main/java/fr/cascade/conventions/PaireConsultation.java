package fr.cascade.conventions;

import fr.cascade.conventions.PaireLocale.Ancienne;
import fr.cascade.conventions.PaireLocale.Existante;
import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.PairesLecture;
import fr.cascade.conventions.internal.PairesLecture.Inscrite;
import fr.cascade.conventions.internal.PairesLecture.Liee;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The local pairs for which the current user may decline a text (RG-181): the Missions locales that
 * the registers place in its territory and that are of the user's own, each with a site proposed.
 */
@Service
@Transactional(readOnly = true)
public class PaireConsultation {

  private final ConventionRepository conventions;
  private final PairesLecture lecture;
  private final Visibilite visibilite;
  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  PaireConsultation(
      ConventionRepository conventions,
      PairesLecture lecture,
      Visibilite visibilite,
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.conventions = conventions;
    this.lecture = lecture;
    this.visibilite = visibilite;
    this.organisations = organisations;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** All of them, by département then name; as many statements for one as for fifty. */
  public List<PaireLocale> paires(ConventionId id) {
    Convention parent = charger(id);
    LocalDate jour = horloge.aujourdhui();
    Map<OrganisationId, Inscrite> inscrites = new LinkedHashMap<>();
    lecture.inscrites(parent).forEach(i -> inscrites.put(i.missionLocale(), i));
    if (inscrites.isEmpty()) {
      return List.of();
    }
    var missionsLocales = organisations.parIds(inscrites.keySet(), jour);
    Map<TerritoireCode, List<Organisation>> sites =
        organisations
            .parTypeDans(TypeOrganisation.OPERATEUR_SITE, parent.territoire(), jour)
            .stream()
            .collect(Collectors.groupingBy(Organisation::territoire));
    var noms =
        territoires.noms(
            missionsLocales.values().stream().map(Organisation::territoire).toList(), jour);
    var existantes = existantes(parent, inscrites.keySet().stream().toList(), sites);
    var anciennes = anciennes(parent, inscrites.keySet().stream().toList());
    return inscrites.values().stream()
        .flatMap(
            i ->
                Optional.ofNullable(missionsLocales.get(i.missionLocale()))
                    .map(
                        ml ->
                            new PaireLocale(
                                ml,
                                noms.getOrDefault(ml.territoire(), ml.territoire().valeur()),
                                sites.getOrDefault(ml.territoire(), List.of()),
                                i.site(),
                                existantes.get(ml.id()),
                                anciennes.getOrDefault(ml.id(), Map.of())))
                    .stream())
        .toList();
  }

  /** The former agreement of one pair, readable by the current user. */
  public Optional<ConventionId> ancienne(ConventionId id, DemandeGroupee.Paire paire) {
    return Optional.ofNullable(
            anciennes(charger(id), List.of(paire.missionLocale()))
                .getOrDefault(paire.missionLocale(), Map.of())
                .get(paire.site()))
        .map(Ancienne::id);
  }

  private Map<OrganisationId, Existante> existantes(
      Convention parent,
      List<OrganisationId> missionsLocales,
      Map<TerritoireCode, List<Organisation>> sites) {
    Map<OrganisationId, String> noms = new HashMap<>();
    sites.values().forEach(l -> l.forEach(s -> noms.put(s.id(), s.nom())));
    Map<OrganisationId, Existante> existantes = new HashMap<>();
    for (Liee<Existante> liee : lecture.existantes(parent, missionsLocales)) {
      Existante lue = liee.quoi();
      existantes.put(
          liee.missionLocale(),
          new Existante(lue.id(), lue.reference(), lue.etat(), noms.getOrDefault(liee.site(), "")));
    }
    return existantes;
  }

  private Map<OrganisationId, Map<OrganisationId, Ancienne>> anciennes(
      Convention parent, List<OrganisationId> missionsLocales) {
    Map<OrganisationId, Map<OrganisationId, Ancienne>> anciennes = new HashMap<>();
    for (Liee<Ancienne> liee : lecture.anciennes(parent, missionsLocales)) {
      OrganisationId site = liee.site();
      if (site != null) {
        anciennes
            .computeIfAbsent(liee.missionLocale(), ml -> new HashMap<>())
            .putIfAbsent(site, liee.quoi());
      }
    }
    return anciennes;
  }

  private Convention charger(ConventionId id) {
    visibilite.exiger(id);
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }
}
