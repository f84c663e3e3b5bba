package fr.cascade.demonstration.internal;

import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.ConventionSigneeAilleurs;
import fr.cascade.conventions.ConventionSigneeAilleurs.ArticleRepris;
import fr.cascade.conventions.ConventionSigneeAilleurs.ChiffreRepris;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.demonstration.Scene;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The local convention of Touraine, signed on paper, for whoever did not draft it in the portal:
 * its steering committee of at least five meetings a year comes with it.
 */
final class SceneTouraine implements Scene {

  private static final LocalDate LE = LocalDate.of(2010, 9, 1);
  private static final TerritoireCode INDRE_ET_LOIRE = new TerritoireCode("DEP-37");

  private final ConventionService conventions;
  private final ConventionConsultation consultation;
  private final OrganisationConsultation organisations;

  SceneTouraine(
      ConventionService conventions,
      ConventionConsultation consultation,
      OrganisationConsultation organisations) {
    this.conventions = conventions;
    this.consultation = consultation;
    this.organisations = organisations;
  }

  @Override
  public String code() {
    return "convention-touraine";
  }

  @Override
  public LocalDate date() {
    return LE;
  }

  @Override
  public String titre() {
    return "Convention locale de Touraine en vigueur, avec son comité de pilotage";
  }

  @Override
  public void jouer() {
    boolean redigee =
        trouver("", Niveau.LOCAL).stream().anyMatch(c -> c.territoire().equals(INDRE_ET_LOIRE));
    if (!redigee) {
      conventions.reprendre(convention(), parent());
    }
  }

  private List<ConventionResume> trouver(String texte, Niveau niveau) {
    return consultation.rechercher(new ConventionFiltre(texte, niveau, null, null, null), 0, 200);
  }

  /** The regional text where it is signed, else the national accord. */
  private ConventionId parent() {
    return trouver("Missions locales", Niveau.REGIONAL).stream()
        .filter(c -> c.etat().estSigne() && c.territoire().equals(new TerritoireCode("REG-24")))
        .findFirst()
        .orElseGet(() -> trouver("Missions locales", Niveau.NATIONAL).getFirst())
        .id();
  }

  private ConventionSigneeAilleurs convention() {
    return new ConventionSigneeAilleurs(
        "CL-2010-TOURAINE",
        "Convention locale – Mission locale de Touraine et Pôle emploi Tours Deux Lions",
        Niveau.LOCAL,
        INDRE_ET_LOIRE,
        LocalDate.of(2010, 8, 30),
        LE,
        LocalDate.of(2012, 12, 31),
        List.of(
            article(
                "objet",
                "Objet",
                "<p>La Mission locale de Touraine et le site Pôle emploi de Tours Deux Lions"
                    + " coordonnent le suivi des jeunes de leur territoire.</p>"),
            article(
                "gouvernance",
                "Pilotage",
                "<p>Un comité de pilotage local réunit le directeur de la Mission locale et le"
                    + " directeur du site référent ; l’unité territoriale y est associée. Il se"
                    + " réunit au moins <span data-chiffre=\"COMITES_LOCAUX_PAR_AN\"></span> fois"
                    + " par an.</p>"),
            article(
                "duree",
                "Durée",
                "<p>La convention prend fin le <span data-chiffre=\"DATE_FIN\"></span>.</p>")),
        List.of(
            new ChiffreRepris(
                TypeChiffre.COMITES_LOCAUX_PAR_AN, "gouvernance", BigDecimal.valueOf(5)),
            new ChiffreRepris(TypeChiffre.DATE_FIN, "duree", null)),
        List.of(structure("ML-37-TOURS"), structure("PE-37-TOURS-DEUX-LIONS")));
  }

  private static ArticleRepris article(String cle, String titre, String texte) {
    return new ArticleRepris(cle, titre, texte, NatureArticle.ADAPTABLE);
  }

  private OrganisationId structure(String code) {
    return organisations.parStructure(code, LE).map(Organisation::id).orElseThrow();
  }
}
