package fr.cascade.spie.internal;

import fr.cascade.conventions.NouvelleConventionTerritoriale.ArticlePropose;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.MembreLu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The articles of a SPIE agreement, from what the territory wrote. */
final class ArticlesConvention {

  private ArticlesConvention() {}

  static List<ArticlePropose> rediger(CandidatureLue lue, Appel appel, LocalDate debut) {
    return List.of(
        article("visas", "Visas", visas(lue, appel)),
        article("objet", "Objet", objet(lue)),
        article("consortium", "Consortium", consortium(lue)),
        article("axe1", "Axe 1 : diagnostic partagé de la personne", axe(lue, "axe1")),
        article("axe2", "Axe 2 : suivi coordonné", axe(lue, "axe2")),
        article("axe3", "Axe 3 : offre coordonnée", axe(lue, "axe3")),
        article("financement", "Financement de l’État et versements", financement(lue, debut)),
        article("indicateurs", "Indicateurs et compte rendu", indicateurs(lue)),
        article("comite", "Comité de pilotage", comite(lue)),
        article(
            "duree",
            "Durée",
            p(
                "La convention est conclue pour vingt-quatre mois à compter du %s."
                    .formatted(Formats.date(debut)))),
        article(
            "resiliation",
            "Résiliation",
            p(
                "Chaque partie peut mettre fin à la convention, par écrit motivé, avec un préavis de trois mois.")));
  }

  private static ArticlePropose article(String cle, String titre, String texte) {
    return new ArticlePropose(cle, titre, texte);
  }

  private static String visas(CandidatureLue lue, Appel appel) {
    String conditions =
        lue.conditions() == null ? "" : p("Sous les conditions suivantes : " + lue.conditions());
    return p(
            "Vu l’appel « %s » et la candidature déposée par %s sous le numéro %s ;"
                .formatted(
                    appel.contenu().titre(),
                    lue.porteurNom(),
                    lue.recepisse() == null ? "–" : lue.recepisse().numero()))
        + p("Vu la sélection nationale de cette candidature.")
        + conditions;
  }

  private static String objet(CandidatureLue lue) {
    return p(
            "La convention organise entre l’État et le territoire de %s le service public de l’insertion et de l’emploi."
                .formatted(lue.territoiresEnClair()))
        + paragraphes(lue.valeur("public-vise"));
  }

  private static String consortium(CandidatureLue lue) {
    return p("Le consortium réunit :")
        + lue.membres().stream()
            .map(MembreLu::nom)
            .map(n -> "<li>" + HtmlNettoyeur.echapper(n) + " ;</li>")
            .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String axe(CandidatureLue lue, String axe) {
    List<List<String>> actions = Json.lignes(lue.valeur(axe + "-actions"));
    String engagements =
        actions.stream()
            .filter(l -> l.stream().anyMatch(c -> !c.isBlank()))
            .map(l -> "<li>" + HtmlNettoyeur.echapper(String.join(" – ", l)) + "</li>")
            .collect(Collectors.joining());
    return paragraphes(lue.valeur(axe))
        + (engagements.isEmpty() ? "" : p("Engagements :") + "<ul>" + engagements + "</ul>");
  }

  /** Half at the signature, the rest on the account of the first year. */
  private static String financement(CandidatureLue lue, LocalDate debut) {
    BigDecimal moitie = PromessesSpie.moitie(lue.montant());
    return p(
            "L’État apporte %s sur vingt-quatre mois, versés en deux fois :"
                .formatted(Formats.euros(lue.montant())))
        + "<ul><li>%s à l’entrée en vigueur ;</li><li>%s à compter du %s, au vu du compte rendu de la première année.</li></ul>"
            .formatted(
                Formats.euros(moitie),
                Formats.euros(lue.montant().subtract(moitie)),
                Formats.date(debut.plusYears(1)));
  }

  private static String indicateurs(CandidatureLue lue) {
    String lignes =
        Json.lignes(lue.valeur("indicateurs")).stream()
            .filter(l -> l.size() > 2 && !l.getFirst().isBlank())
            .map(
                l ->
                    "<li>%s : %s au départ, %s visés.</li>"
                        .formatted(
                            HtmlNettoyeur.echapper(l.get(0)),
                            HtmlNettoyeur.echapper(l.get(1)),
                            HtmlNettoyeur.echapper(l.get(2))))
            .collect(Collectors.joining());
    return p("Le territoire rend compte chaque année de l’exécution de la convention.")
        + (lignes.isEmpty() ? "" : "<ul>" + lignes + "</ul>");
  }

  private static String comite(CandidatureLue lue) {
    return p("Un comité de pilotage réunit les parties au moins deux fois par an.")
        + paragraphes(lue.valeur("gouvernance"));
  }

  private static String paragraphes(String texte) {
    return Objects.requireNonNull(texte)
        .lines()
        .filter(l -> !l.isBlank())
        .map(ArticlesConvention::p)
        .collect(Collectors.joining());
  }

  private static String p(String phrase) {
    return "<p>" + HtmlNettoyeur.echapper(phrase) + "</p>";
  }
}
