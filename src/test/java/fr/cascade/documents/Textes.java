package fr.cascade.documents;

import java.util.List;

/** Texts to print for the tests. */
final class Textes {

  private Textes() {}

  static TexteAImprimer convention(ArticleAImprimer... articles) {
    return new TexteAImprimer(
        "Convention régionale de partenariat renforcé entre l’État, Pôle emploi et les missions"
            + " locales de la région Centre",
        "Convention régionale · Centre",
        "CR-2010-CENTRE-01",
        List.of(
            "L’État, représenté par le directeur régional des entreprises, de la concurrence, de la"
                + " consommation, du travail et de l’emploi du Centre, ci-après « l’État »\u202f;",
            "Pôle emploi Centre, représenté par sa direction régionale\u202f;",
            "L’association régionale des missions locales du Centre, représentée par sa"
                + " présidence."),
        List.of(articles),
        List.of(),
        List.of(
            new BlocSignature(
                "DIRECCTE Centre", "Pour le préfet et par délégation", "Le directeur régional"),
            new BlocSignature("Pôle emploi Centre", "", "La direction régionale"),
            new BlocSignature(
                "Association régionale des missions locales du Centre", "", "La présidence")),
        List.of("Texte figé le 3 mai 2010.", "Signature électronique simple."));
  }

  /** The same with annexes. */
  static TexteAImprimer avec(TexteAImprimer texte, AnnexeAImprimer... annexes) {
    return new TexteAImprimer(
        texte.titre(),
        texte.niveauEtTerritoire(),
        texte.reference(),
        texte.parties(),
        texte.articles(),
        List.of(annexes),
        texte.signatures(),
        texte.mentions());
  }

  static ArticleAImprimer article(String numero, String titre, String html) {
    return new ArticleAImprimer(numero, titre, html);
  }

  /** Ten articles with lists, a table, headings and French typography. */
  static TexteAImprimer complet() {
    var paragraphe =
        "<p>Les parties s’engagent à coordonner le suivi des offres d’emploi, avec un accès mutuel,"
            + " et à orienter les jeunes vers l’insertion par l’activité économique chaque fois que"
            + " leur projet le demande\u00a0: 5\u202f255 jeunes adressés en 2010, soit 66\u00a0%"
            + " des entrées\u202f; un point est fait à chaque comité de pilotage.</p>";
    return convention(
        article(
            "", "Préambule", paragraphe + "<blockquote><p>Citation de l’accord.</p></blockquote>"),
        article("1", "Objet", paragraphe.repeat(3)),
        article(
            "2",
            "Publics",
            "<p>Sont concernés\u00a0:</p><ul><li>les jeunes de 16 à 25 ans\u202f;<ul><li>sortis du"
                + " système scolaire\u202f;</li><li>sans qualification\u202f;</li></ul></li><li>les"
                + " demandeurs d’emploi.</li></ul><ol start=\"3\" type=\"a\"><li>orienter\u202f;</li>"
                + "<li>suivre.</li></ol><ol start=\"7\"><li>septième</li><li>huitième</li></ol>"),
        article(
            "3",
            "Moyens",
            "<h2>Équivalents temps plein</h2>"
                + paragraphe
                + "<table><thead><tr><th>Site</th><th>Mission locale</th><th>ETP</th></tr></thead>"
                + "<tbody><tr><td>Tours</td><td>Mission locale de Touraine</td><td>1,5</td></tr>"
                + "<tr><td>Blois</td><td>Mission locale du Blaisois</td><td>1</td></tr></tbody></table>"
                + "<h4>Calendrier</h4>"
                + paragraphe),
        article(
            "4",
            "Pilotage",
            "<p>Le comité de pilotage local se réunit <strong>au moins 6 fois par an</strong>, <em>en"
                + " présence</em> du directeur de la mission locale. Voir <a href=\"https://travail"
                + "-emploi.gouv.fr\">le site du ministère</a>.</p>"),
        article("5", "Durée", paragraphe.repeat(4)));
  }
}
