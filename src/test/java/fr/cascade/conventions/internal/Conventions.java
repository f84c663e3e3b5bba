package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionSigneeAilleurs;
import fr.cascade.conventions.ConventionSigneeAilleurs.ArticleRepris;
import fr.cascade.conventions.ConventionSigneeAilleurs.ChiffreRepris;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.conventions.internal.Declinaison.PartieProposee;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** Makes agreements for tests, by the same doors as the portal. */
public final class Conventions {

  public static final LocalDate JOUR = LocalDate.of(2010, 5, 3);
  public static final Acteur REDACTEUR =
      new Acteur(new UtilisateurId(1), "chargé de mission", Instant.parse("2010-05-03T08:00:00Z"));
  public static final Acteur VALIDEUR =
      new Acteur(new UtilisateurId(2), "directeur", Instant.parse("2010-05-04T08:00:00Z"));

  private Conventions() {}

  /** The accord: five local committees a year in its article 2, until the end of 2012. */
  public static Convention unAccord() {
    return accord(NatureArticle.ADAPTABLE);
  }

  public static Convention accord(NatureArticle nature) {
    var source =
        new ConventionSigneeAilleurs(
            "ACN-2010-01",
            "Accord-cadre – Missions locales",
            Niveau.NATIONAL,
            TerritoireCode.NATION,
            LocalDate.of(2010, 1, 26),
            LocalDate.of(2010, 1, 26),
            LocalDate.of(2012, 12, 31),
            List.of(
                new ArticleRepris("objet", "Objet", "<p>Objet de l’accord.</p>", nature),
                new ArticleRepris(
                    "gouvernance",
                    "Gouvernance",
                    "<p>Au moins <span data-chiffre=\"COMITES_LOCAUX_PAR_AN\"></span> réunions.</p>",
                    NatureArticle.ADAPTABLE),
                new ArticleRepris(
                    "duree",
                    "Durée",
                    "<p>Jusqu’au <span data-chiffre=\"DATE_FIN\"></span>.</p>",
                    NatureArticle.ADAPTABLE)),
            List.of(
                new ChiffreRepris(
                    TypeChiffre.COMITES_LOCAUX_PAR_AN, "gouvernance", BigDecimal.valueOf(5)),
                new ChiffreRepris(TypeChiffre.DATE_FIN, "duree", null)),
            List.of());
    Convention accord = Reprise.creer(source, null, REDACTEUR);
    ReflectionTestUtils.setField(accord, "id", 1L);
    return accord;
  }

  /** A regional draft of the accord with two signing parties. */
  public static Convention unBrouillon() {
    return brouillonDe(unAccord());
  }

  public static Convention brouillonDe(Convention parent) {
    Convention brouillon =
        Declinaison.creer(
            parent,
            Niveau.REGIONAL,
            new TerritoireCode("REG-24"),
            "Convention régionale Centre",
            List.of(
                new PartieProposee(new OrganisationId(1), 1, false),
                new PartieProposee(new OrganisationId(2), 2, false)),
            JOUR,
            REDACTEUR);
    ReflectionTestUtils.setField(brouillon, "id", 2L);
    return brouillon;
  }

  /** A local draft of a regional text, whatever the state of that text. */
  public static Convention localeDe(Convention regionale) {
    Convention locale = brouillonDe(accord(NatureArticle.TEL_QUEL));
    ReflectionTestUtils.setField(locale, "id", 3L);
    ReflectionTestUtils.setField(locale, "niveau", Niveau.LOCAL);
    ReflectionTestUtils.setField(locale, "parent", regionale);
    return locale;
  }
}
