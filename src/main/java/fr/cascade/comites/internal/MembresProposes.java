package fr.cascade.comites.internal;

import fr.cascade.comites.NouveauMembre;
import fr.cascade.conventions.Niveau;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.Signataire;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sits in the committee that a text demands: its parties, with a vote; for a local one, the
 * State's service of the département is associated without one.
 */
@Component
class MembresProposes {

  private static final Set<TypeOrganisation> ETAT =
      EnumSet.of(
          TypeOrganisation.MINISTERE,
          TypeOrganisation.ETAT_REGION,
          TypeOrganisation.ETAT_DEPARTEMENT,
          TypeOrganisation.PREFECTURE);

  private static final Set<TypeOrganisation> OPERATEUR =
      EnumSet.of(
          TypeOrganisation.OPERATEUR_NATIONAL,
          TypeOrganisation.OPERATEUR_REGION,
          TypeOrganisation.OPERATEUR_SITE);

  private final OrganisationConsultation organisations;
  private final SignataireConsultation signataires;
  private final UtilisateurConsultation utilisateurs;
  private final Groupes groupes;

  MembresProposes(
      OrganisationConsultation organisations,
      SignataireConsultation signataires,
      UtilisateurConsultation utilisateurs,
      Groupes groupes) {
    this.organisations = organisations;
    this.signataires = signataires;
    this.utilisateurs = utilisateurs;
    this.groupes = groupes;
  }

  List<NouveauMembre> proposer(ConventionSupport.Convention convention, LocalDate jour) {
    var connues = organisations.parIds(convention.parties(), jour);
    Stream<NouveauMembre> parties =
        convention.parties().stream()
            .flatMap(id -> Optional.ofNullable(connues.get(id)).stream())
            .map(o -> membre(o, convention, true));
    Stream<NouveauMembre> associees =
        convention.niveau() != Niveau.LOCAL
            ? Stream.empty()
            : organisations
                .parTypeEtTerritoire(
                    TypeOrganisation.ETAT_DEPARTEMENT, convention.territoire(), jour)
                .stream()
                .filter(o -> !convention.parties().contains(o.id()))
                .map(o -> membre(o, convention, false));
    return Stream.concat(parties, associees).toList();
  }

  /** What tells a local committee from its neighbours: its Mission locale. */
  String nomLocal(ConventionSupport.Convention convention, LocalDate jour) {
    return organisations.parIds(convention.parties(), jour).values().stream()
        .filter(o -> o.type() == TypeOrganisation.MISSION_LOCALE)
        .map(Organisation::nom)
        .findFirst()
        .orElse(convention.titre());
  }

  private NouveauMembre membre(
      Organisation organisation, ConventionSupport.Convention convention, boolean voix) {
    Optional<CompteResume> compte = compte(organisation, convention.debut());
    return new NouveauMembre(
        organisation.id(),
        compte.map(CompteResume::id).orElse(null),
        compte.map(c -> majuscule(c.libelle())).orElse(organisation.nomCourt()),
        college(organisation.type()),
        voix,
        1,
        voix && preside(organisation.type(), convention.niveau()),
        null,
        convention.debut(),
        null);
  }

  /** Who directs the organisation, else who signs for it. */
  private Optional<CompteResume> compte(Organisation organisation, LocalDate jour) {
    Stream<String> cles = Stream.of(Groupes.de(Permission.REDIGER_LOCAL, organisation.id()));
    if (organisation.type() == TypeOrganisation.ETAT_DEPARTEMENT) {
      cles =
          Stream.concat(
              cles, Stream.of(Groupes.de(Permission.REDIGER_LOCAL, organisation.territoire())));
    }
    if (organisation.type() == TypeOrganisation.ETAT_REGION) {
      cles =
          Stream.concat(
              cles, Stream.of(Groupes.de(Permission.VALIDER_REGIONAL, organisation.territoire())));
    }
    return cles.flatMap(c -> groupes.utilisateursDuGroupe(c).stream())
        .findFirst()
        .or(() -> signataire(organisation.id(), jour));
  }

  private Optional<CompteResume> signataire(OrganisationId id, LocalDate jour) {
    @Nullable UtilisateurId qui =
        signataires.signataires(id, jour).stream()
            .map(Signataire::utilisateur)
            .findFirst()
            .orElse(null);
    return qui == null
        ? Optional.empty()
        : Optional.ofNullable(utilisateurs.resumes(List.of(qui)).get(qui));
  }

  private static boolean preside(TypeOrganisation type, Niveau niveau) {
    return niveau == Niveau.LOCAL
        ? type == TypeOrganisation.MISSION_LOCALE || type == TypeOrganisation.OPERATEUR_SITE
        : type == TypeOrganisation.ETAT_REGION;
  }

  private static String college(TypeOrganisation type) {
    if (ETAT.contains(type)) {
      return "État";
    }
    if (OPERATEUR.contains(type)) {
      return "Opérateur de l’emploi";
    }
    return type == TypeOrganisation.COLLECTIVITE ? "Collectivités" : "Réseaux";
  }

  private static String majuscule(String mots) {
    return mots.isEmpty() ? mots : Character.toUpperCase(mots.charAt(0)) + mots.substring(1);
  }
}
