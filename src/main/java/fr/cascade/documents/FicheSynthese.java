package fr.cascade.documents;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person reads on one page before signing: headings, and under each a few labelled lines.
 *
 * @param surtitre line above the title: "Convention régionale · Centre"
 * @param mention last line: what this page is worth
 */
public record FicheSynthese(
    String surtitre, String titre, String reference, List<Rubrique> rubriques, String mention) {

  public FicheSynthese {
    rubriques = List.copyOf(rubriques);
  }

  /** A heading and its lines. */
  public record Rubrique(String titre, List<Ligne> lignes) {

    public Rubrique {
      lignes = List.copyOf(lignes);
    }
  }

  /** "Parties : …". */
  public record Ligne(String libelle, String valeur) {}

  /** The same as an HTML fragment, escaped; headings start at the third level. */
  public String html() {
    return rubriques.stream().map(FicheSynthese::html).collect(Collectors.joining())
        + "<p class=\"discret\">"
        + HtmlNettoyeur.echapper(mention)
        + "</p>";
  }

  private static String html(Rubrique rubrique) {
    return rubrique.lignes().stream()
        .map(
            l ->
                "<dt>%s</dt><dd>%s</dd>"
                    .formatted(
                        HtmlNettoyeur.echapper(l.libelle()), HtmlNettoyeur.echapper(l.valeur())))
        .collect(
            Collectors.joining(
                "", "<h3>" + HtmlNettoyeur.echapper(rubrique.titre()) + "</h3><dl>", "</dl>"));
  }
}
