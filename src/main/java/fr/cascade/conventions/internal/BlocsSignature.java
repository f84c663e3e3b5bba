package fr.cascade.conventions.internal;

import fr.cascade.documents.BlocSignature;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.OrganisationId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The words under which each party signs (RG-179): the State's services for the prefect and by
 * delegation, the ministry for the State, an association by its président unless a delegation says
 * that somebody else may, the others for themselves.
 */
@Component
public class BlocsSignature {

  static final String PREFET = "Pour le préfet et par délégation";

  private static final Set<TypeOrganisation> ASSOCIATIONS =
      EnumSet.of(
          TypeOrganisation.ASSOCIATION_REGIONALE_ML,
          TypeOrganisation.MISSION_LOCALE,
          TypeOrganisation.RESEAU_IAE,
          TypeOrganisation.RESEAU_NATIONAL,
          TypeOrganisation.PLIE);
  private static final Pattern DELEGATION = Pattern.compile("(?iu).*(délégation|délibération).*");
  private static final Pattern FORMULE =
      Pattern.compile("(?iu),?\\s*pour le préfet(?: de région)? et par délégation\\s*");

  private final OrganisationConsultation organisations;
  private final SignataireConsultation signataires;

  BlocsSignature(OrganisationConsultation organisations, SignataireConsultation signataires) {
    this.organisations = organisations;
    this.signataires = signataires;
  }

  /** One place for each party that signs, in their order, under the names of the day. */
  List<BlocSignature> de(Convention convention, LocalDate jour) {
    List<OrganisationId> ids =
        convention.parties().stream().filter(Partie::signe).map(Partie::organisation).toList();
    Map<OrganisationId, Organisation> noms = organisations.parIds(ids, jour);
    Map<OrganisationId, List<Signataire>> pouvoirs = signataires.signatairesDe(ids, jour);
    return ids.stream()
        .map(noms::get)
        .filter(Objects::nonNull)
        .map(o -> bloc(o, pouvoirs.getOrDefault(o.id(), List.of())))
        .toList();
  }

  /** The place of one organisation. */
  static BlocSignature bloc(Organisation organisation, List<Signataire> pouvoirs) {
    return new BlocSignature(
        organisation.nom(),
        formule(organisation, pouvoirs),
        majuscule(fonction(organisation.type(), pouvoirs)));
  }

  private static String formule(Organisation organisation, List<Signataire> pouvoirs) {
    return switch (organisation.type()) {
      case MINISTERE -> "Pour l’État";
      case ETAT_REGION, ETAT_DEPARTEMENT -> PREFET;
      case PREFECTURE ->
          pouvoirs.stream().anyMatch(BlocsSignature::estPrefet) ? "Pour l’État" : PREFET;
      default -> "Pour " + organisation.nom();
    };
  }

  private static boolean estPrefet(Signataire signataire) {
    return commence(signataire, "préfet");
  }

  private static String fonction(TypeOrganisation type, List<Signataire> pouvoirs) {
    if (!ASSOCIATIONS.contains(type)) {
      return pouvoirs.stream().findFirst().map(BlocsSignature::fonction).orElse("");
    }
    return signataireDAssociation(pouvoirs).map(BlocsSignature::fonction).orElse("président");
  }

  /** The président before anybody else; another only on a delegation. */
  private static Optional<Signataire> signataireDAssociation(List<Signataire> pouvoirs) {
    return pouvoirs.stream()
        .filter(s -> commence(s, "président"))
        .findFirst()
        .or(
            () ->
                pouvoirs.stream()
                    .filter(s -> s.pouvoir() != null && DELEGATION.matcher(s.pouvoir()).matches())
                    .findFirst());
  }

  private static boolean commence(Signataire signataire, String mot) {
    return signataire.fonction().regionMatches(true, 0, mot, 0, mot.length());
  }

  /** The function alone: the sentence of power stands above it. */
  private static String fonction(Signataire signataire) {
    return FORMULE.matcher(signataire.fonction()).replaceAll("").strip();
  }

  private static String majuscule(String mots) {
    return mots.isEmpty() ? mots : Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
  }
}
