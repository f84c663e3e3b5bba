package fr.cascade.demonstration.internal;

import fr.cascade.comites.ComiteId;
import fr.cascade.comites.ComiteService;
import fr.cascade.comites.NouveauComite;
import fr.cascade.comites.NouveauMembre;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.comites.RegleQuorum.Seconde;
import fr.cascade.comites.TypeComite;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.ConventionSigneeAilleurs;
import fr.cascade.conventions.ConventionSigneeAilleurs.ArticleRepris;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.demonstration.Scene;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The regional accord of La Réunion on integration by economic activity, with its committee of
 * colleges and quorum and a technical committee for each basin.
 */
final class SceneReunion implements Scene {

  private static final LocalDate LE = LocalDate.of(2011, 6, 23);
  private static final TerritoireCode REUNION = new TerritoireCode("REG-04");

  private final ConventionService conventions;
  private final ConventionConsultation consultation;
  private final ComiteService comites;
  private final OrganisationConsultation organisations;
  private final Comptes comptes;

  /** Finds the account of a login. */
  @FunctionalInterface
  interface Comptes {
    @Nullable UtilisateurId de(String login);
  }

  SceneReunion(
      ConventionService conventions,
      ConventionConsultation consultation,
      ComiteService comites,
      OrganisationConsultation organisations,
      Comptes comptes) {
    this.conventions = conventions;
    this.consultation = consultation;
    this.comites = comites;
    this.organisations = organisations;
    this.comptes = comptes;
  }

  @Override
  public String code() {
    return "comites-reunion";
  }

  @Override
  public LocalDate date() {
    return LE;
  }

  @Override
  public String titre() {
    return "Accord régional IAE de La Réunion, avec son comité à quorum et quatre CTA";
  }

  @Override
  public void jouer() {
    ConventionId accord =
        consultation
            .rechercher(new ConventionFiltre("IAE", Niveau.NATIONAL, null, null, null), 0, 1)
            .getFirst()
            .id();
    ConventionId convention = conventions.reprendre(convention(), accord);
    ComiteId cdiae = comites.creer(cdiae(convention));
    Stream.of("Nord", "Sud", "Est", "Ouest")
        .forEach(bassin -> comites.creer(cta(convention, cdiae, bassin)));
  }

  private ConventionSigneeAilleurs convention() {
    return new ConventionSigneeAilleurs(
        "CR-2011-IAE-REUNION",
        "Accord-cadre régional IAE – La Réunion",
        Niveau.REGIONAL,
        REUNION,
        LE,
        LE,
        LocalDate.of(2013, 12, 31),
        List.of(
            article(
                "objet",
                "Objet",
                "<p>L’État, Pôle emploi et les réseaux de l’insertion par l’activité économique"
                    + " redéfinissent leur coopération et rendent leurs offres complémentaires"
                    + " pour les personnes les plus éloignées de l’emploi.</p>"),
            article(
                "pilotage",
                "Pilotage et animation",
                "<p>Le conseil de l’insertion par l’activité économique pilote les engagements."
                    + " Quatre comités techniques d’animation, un par bassin, suivent les"
                    + " parcours.</p>")),
        List.of(),
        List.of(
            regionale(TypeOrganisation.OPERATEUR_REGION), regionale(TypeOrganisation.ETAT_REGION)));
  }

  private static ArticleRepris article(String cle, String titre, String texte) {
    return new ArticleRepris(cle, titre, texte, NatureArticle.ADAPTABLE);
  }

  private NouveauComite cdiae(ConventionId convention) {
    return new NouveauComite(
        convention,
        TypeComite.CDIAE,
        "CDIAE – La Réunion",
        "",
        3,
        new RegleQuorum(Part.MOITIE, false, true, 1, new Seconde(15, null, false)),
        true,
        true,
        null,
        List.of(
            membre(
                "Directeur de la DIECCTE de La Réunion",
                regionale(TypeOrganisation.ETAT_REGION),
                comptes.de("dieccte-reunion"),
                "État",
                true),
            membre(
                "Directeur régional de Pôle emploi Réunion",
                regionale(TypeOrganisation.OPERATEUR_REGION),
                null,
                "Opérateur de l’emploi",
                false),
            membre("Représentant du conseil général", null, null, "Collectivités", false),
            membre("Représentant du conseil régional", null, null, "Collectivités", false),
            membre(
                "Représentant des ateliers et chantiers d’insertion", null, null, "Réseaux", false),
            membre("Représentant des entreprises d’insertion", null, null, "Réseaux", false),
            membre("Représentant des employeurs", null, null, "Partenaires sociaux", false),
            membre("Représentant des salariés", null, null, "Partenaires sociaux", false)));
  }

  private NouveauComite cta(ConventionId convention, ComiteId cdiae, String bassin) {
    return new NouveauComite(
        convention,
        TypeComite.CTA,
        "CTA – bassin " + bassin,
        bassin,
        4,
        null,
        false,
        false,
        cdiae,
        List.of(
            membre(
                "Chargé de mission emploi La Réunion",
                regionale(TypeOrganisation.ETAT_REGION),
                comptes.de("mission-reunion"),
                "État",
                true),
            membre(
                "Responsable d’équipe Pôle emploi, bassin " + bassin,
                regionale(TypeOrganisation.OPERATEUR_REGION),
                null,
                "Opérateur de l’emploi",
                false),
            membre(
                "Représentant des structures d’insertion du bassin",
                null,
                null,
                "Réseaux",
                false)));
  }

  private static NouveauMembre membre(
      String qualite,
      @Nullable OrganisationId organisation,
      @Nullable UtilisateurId compte,
      String college,
      boolean preside) {
    return new NouveauMembre(
        organisation, compte, qualite, college, true, 1, preside, null, LE, null);
  }

  private OrganisationId regionale(TypeOrganisation type) {
    return organisations.parTypeEtTerritoire(type, REUNION, LE).stream()
        .findFirst()
        .map(Organisation::id)
        .orElseThrow();
  }
}
