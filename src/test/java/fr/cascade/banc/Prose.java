package fr.cascade.banc;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Words of the domain, drawn at random: texts as long as real ones, that say nothing. */
final class Prose {

  static final List<String> ARTICLES =
      List.of(
          "objet",
          "publics",
          "engagements",
          "moyens",
          "gouvernance",
          "indicateurs",
          "donnees",
          "duree");

  private static final List<String> MOTS =
      List.of(
          "accompagnement",
          "accueil",
          "action",
          "apprentissage",
          "bassin",
          "commune",
          "diagnostic",
          "emploi",
          "engagement",
          "entreprise",
          "formation",
          "indicateur",
          "insertion",
          "jeune",
          "mission",
          "mobilité",
          "offre",
          "orientation",
          "parcours",
          "partage",
          "partenaire",
          "prescription",
          "programme",
          "public",
          "qualification",
          "référent",
          "service",
          "suivi",
          "territoire",
          "trimestre");

  private static final int MOTS_PAR_ARTICLE = 70;

  private final SplittableRandom hasard;

  Prose(SplittableRandom hasard) {
    this.hasard = hasard;
  }

  String titre(String niveau) {
    String genre =
        switch (niveau) {
          case "NATIONAL" -> "Accord-cadre";
          case "REGIONAL" -> "Convention régionale";
          default -> "Convention locale";
        };
    return "%s pour l’emploi et l’insertion des jeunes, volet %s".formatted(genre, mot());
  }

  /** Between half and one and a half times the usual length; the object names its territory. */
  String article(String cle) {
    int mots = MOTS_PAR_ARTICLE / 2 + hasard.nextInt(MOTS_PAR_ARTICLE);
    var html = new StringBuilder("<p>");
    for (int rang = 0; rang < mots; rang++) {
      html.append(mot()).append(rang % 12 == 11 ? ".</p><p>" : " ");
    }
    if (cle.equals("objet")) {
      html.append("<span data-variable=\"TERRITOIRE\"></span> ");
    }
    return html.append("ensemble.</p>").toString();
  }

  static String intitule(String cle) {
    return cle.substring(0, 1).toUpperCase(Locale.ROOT) + cle.substring(1);
  }

  private String mot() {
    return MOTS.get(hasard.nextInt(MOTS.size()));
  }
}
