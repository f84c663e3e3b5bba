package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.Variable;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.referentiel.Territoire;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.referentiel.TypeTerritoire;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Computes the variables of an agreement from its row, under the names of its own day: the day it
 * was frozen or signed, and today for a text that still moves.
 */
@Component
public class LectureVariables {

  private static final Set<TypeOrganisation> SERVICES_DE_L_ETAT =
      EnumSet.of(
          TypeOrganisation.MINISTERE,
          TypeOrganisation.ETAT_REGION,
          TypeOrganisation.ETAT_DEPARTEMENT,
          TypeOrganisation.PREFECTURE);

  private final OrganisationConsultation organisations;
  private final TerritoireConsultation territoires;
  private final HorlogeMetier horloge;

  LectureVariables(
      OrganisationConsultation organisations,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.organisations = organisations;
    this.territoires = territoires;
    this.horloge = horloge;
  }

  /** The values of the agreement. */
  public ValeursVariables de(Convention convention) {
    LocalDate jour = jour(convention);
    Map<Variable, String> valeurs = new EnumMap<>(Variable.class);
    valeurs.put(Variable.DATE_DEBUT, Jours.enClair(convention.debut()));
    valeurs.put(Variable.DATE_FIN, Jours.enClair(convention.fin()));
    convention.parent().ifPresent(p -> valeurs.put(Variable.TEXTE_PARENT, p.titre()));
    if (convention.niveau() != Niveau.NATIONAL) {
      valeurs.put(Variable.TERRITOIRE, territoires.nom(convention.territoire(), jour));
      region(convention, jour).ifPresent(r -> valeurs.put(Variable.REGION, r));
    }
    List<Organisation> parties = parties(convention, jour);
    partie(parties, SERVICES_DE_L_ETAT).ifPresent(o -> valeurs.put(Variable.ETAT, o));
    if (Variable.MISSION_LOCALE.seRemplit(convention.niveau())) {
      partie(parties, EnumSet.of(TypeOrganisation.MISSION_LOCALE))
          .ifPresent(o -> valeurs.put(Variable.MISSION_LOCALE, o));
      partie(parties, EnumSet.of(TypeOrganisation.OPERATEUR_SITE))
          .ifPresent(o -> valeurs.put(Variable.SITE, o));
    }
    return new ValeursVariables(convention.niveau(), valeurs);
  }

  /** The same, without a query for a text that holds no variable. */
  public ValeursVariables siUtiles(Convention convention) {
    return convention.articles().stream()
            .allMatch(a -> HtmlNettoyeur.variables(a.texte()).isEmpty())
        ? new ValeursVariables(convention.niveau(), Map.of())
        : de(convention);
  }

  private LocalDate jour(Convention convention) {
    boolean fige =
        convention.statut() == ConventionStatut.A_SIGNER
            || convention.statut() == ConventionStatut.SIGNEE;
    return Optional.ofNullable(convention.vie().valideeLe())
        .map(instant -> instant.atZone(HorlogeMetier.PARIS).toLocalDate())
        .or(() -> Optional.ofNullable(convention.vie().signeeLe()))
        .filter(jour -> fige)
        .orElseGet(horloge::aujourdhui);
  }

  private Optional<String> region(Convention convention, LocalDate jour) {
    if (convention.niveau() == Niveau.REGIONAL) {
      return Optional.of(territoires.nom(convention.territoire(), jour));
    }
    return territoires.englobants(convention.territoire(), jour).stream()
        .filter(t -> t.type() == TypeTerritoire.REGION)
        .map(Territoire::nom)
        .findFirst();
  }

  private List<Organisation> parties(Convention convention, LocalDate jour) {
    List<OrganisationId> ids = convention.parties().stream().map(Partie::organisation).toList();
    Map<OrganisationId, Organisation> lues = organisations.parIds(ids, jour);
    return ids.stream().map(lues::get).filter(Objects::nonNull).toList();
  }

  /** The first such party, the order of the parties being the drafter's. */
  private static Optional<String> partie(List<Organisation> parties, Set<TypeOrganisation> types) {
    return parties.stream()
        .filter(o -> types.contains(o.type()))
        .map(Organisation::nom)
        .findFirst();
  }
}
