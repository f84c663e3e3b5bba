package fr.cascade.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

class DocxServiceTest {

  private final DocxService docx = new DocxService();

  @Test
  void leTexteALeTitreLaLangueLesTitresEtLesNumerosDePage() throws IOException {
    try (var document =
        relire(Textes.complet(), Filigrane.AUCUN, "Seul le PDF archivé fait foi.")) {
      var proprietes = document.getProperties().getCoreProperties();
      assertThat(proprietes.getTitle()).startsWith("Convention régionale de partenariat");
      assertThat(proprietes.getUnderlyingProperties().getLanguageProperty()).contains("fr-FR");
      assertThat(document.getStyles().getCtStyles().getDocDefaults().toString()).contains("fr-FR");
      assertThat(document.getParagraphs().getFirst().getText())
          .isEqualTo("Seul le PDF archivé fait foi.");
      assertThat(textes(document, "Heading1"))
          .containsExactly(
              "Préambule",
              "Article 1 – Objet",
              "Article 2 – Publics",
              "Article 3 – Moyens",
              "Article 4 – Pilotage",
              "Article 5 – Durée",
              "Signatures");
      assertThat(textes(document, "Heading2")).containsExactly("Équivalents temps plein");
      assertThat(textes(document, "Heading3")).containsExactly("Calendrier");
      var pied = document.getFooterList().getFirst()._getHdrFtr().toString();
      assertThat(pied).contains("PAGE", "NUMPAGES");
      assertThat(enTete(document)).contains("Copie de travail", "CR-2010-CENTRE-01");
    }
  }

  @Test
  void leProjetLeDitEnTeteDeChaquePage() throws IOException {
    try (var document = relire(Textes.complet(), Filigrane.PROJET, null)) {
      assertThat(enTete(document)).contains("PROJET – document de travail");
      assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("Subtitle");
    }
  }

  @Test
  void lesListesSontDeVraiesListesEtImbriquees() throws IOException {
    try (var document = relire(Textes.complet(), Filigrane.AUCUN, null)) {
      assertThat(item(document, "les jeunes de 16")).satisfies(p -> rang(p, "bullet", 0));
      assertThat(item(document, "sans qualification")).satisfies(p -> rang(p, "bullet", 1));
      assertThat(item(document, "orienter")).satisfies(p -> rang(p, "lowerLetter", 0));
      assertThat(item(document, "septième")).satisfies(p -> rang(p, "decimal", 0));
      assertThat(item(document, "septième").getNumStartOverride()).hasToString("7");
      assertThat(item(document, "orienter").getNumStartOverride()).hasToString("3");
      assertThat(item(document, "septième").getNumID())
          .isEqualTo(item(document, "huitième").getNumID())
          .isNotEqualTo(item(document, "orienter").getNumID());
    }
  }

  private static void rang(XWPFParagraph item, String format, int niveau) {
    assertThat(item.getNumFmt()).isEqualTo(format);
    assertThat(item.getNumIlvl()).hasToString(String.valueOf(niveau));
  }

  @Test
  void leTableauAUneLigneDeTeteQuiSeRepete() throws IOException {
    var html =
        "<table><thead><tr><th>Site</th><th colspan=\"2\">Moyens</th></tr></thead><tbody>"
            + "<tr><th rowspan=\"2\">Tours</th><td>ETP<ul><li>un</li></ul></td><td>1,5</td></tr>"
            + "<tr><td>Euros</td><td></td></tr></tbody></table>";
    try (var document = relire(html)) {
      var tableau = document.getTables().getFirst();
      assertThat(tableau.getRow(0).isRepeatHeader()).isTrue();
      assertThat(tableau.getRow(1).isRepeatHeader()).isFalse();
      assertThat(tableau.getRow(0).getCell(0).getParagraphs().getFirst().getRuns().getFirst())
          .matches(XWPFRun::isBold);
      assertThat(tableau.getRow(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
          .hasToString("2");
      assertThat(tableau.getRow(1).getCell(1).getText()).contains("ETP", "un");
      assertThat(tableau.getRow(2).getTableCells()).hasSize(3);
      assertThat(tableau.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
      assertThat(tableau.getRow(2).getCell(1).getText()).isEqualTo("Euros");
    }
  }

  @Test
  void lesMotsGardentLeurFormeEtLeursCaracteres() throws IOException {
    var html =
        "<p>5\u202f255 jeunes\u00a0: <strong>gras <em>et italique</em></strong> <u>souligné</u>"
            + " <s>barré</s> 😀 𝒢<br>suite \u0007</p><p></p>"
            + "<blockquote><p>Citation</p></blockquote>"
            + "<p><a href=\"https://exemple.fr/a\">site</a> <a href=\"mailto:a@exemple.fr\">écrire</a></p>";
    try (var document = relire(html)) {
      var ligne = item(document, "5\u202f255");
      assertThat(ligne.getText())
          .isEqualTo("5\u202f255 jeunes\u00a0: gras et italique souligné barré 😀 𝒢\nsuite");
      assertThat(mots(ligne, "et italique")).matches(r -> r.isBold() && r.isItalic());
      assertThat(mots(ligne, "gras ")).matches(r -> r.isBold() && !r.isItalic());
      assertThat(mots(ligne, "barré")).matches(XWPFRun::isStrikeThrough);
      assertThat(item(document, "Citation").getStyle()).isEqualTo("Quote");
      assertThat(item(document, "site").getRuns())
          .filteredOn(XWPFHyperlinkRun.class::isInstance)
          .extracting(r -> ((XWPFHyperlinkRun) r).getHyperlink(document).getURL())
          .containsExactly("https://exemple.fr/a", "mailto:a@exemple.fr");
    }
  }

  @Test
  void lesAnnexesSontListeesPuisEcritesSurLeurPage() throws IOException {
    var texte =
        Textes.avec(
            Textes.complet(),
            new AnnexeAImprimer("Annexe 1", "Calendrier", "<p>Mois par mois.</p>", null),
            new AnnexeAImprimer(
                "Annexe 2",
                "Carte",
                null,
                new AnnexeAImprimer.Fichier("carte.pdf", 3, "ab".repeat(32))));
    try (var document = relire(texte, Filigrane.AUCUN, null)) {
      assertThat(textes(document, "Heading1"))
          .containsSubsequence("Annexes", "Signatures", "Annexe 1 – Calendrier")
          .doesNotContain("Annexe 2 – Carte");
      assertThat(item(document, "Annexe 2 – Carte").getText())
          .contains("« carte.pdf », 3 pages", "ab".repeat(32));
      assertThat(
              document.getParagraphs().stream()
                  .filter(p -> p.getText().equals("Annexe 1 – Calendrier"))
                  .filter(XWPFParagraph::isPageBreak))
          .hasSize(1);
    }
  }

  @Test
  void lesSignaturesDisentPourQuiUneSeuleFois() throws IOException {
    try (var document = relire(Textes.complet(), Filigrane.AUCUN, null)) {
      var places = document.getTables().getLast();
      assertThat(places.getRow(0).getCell(0).getText())
          .contains("DIRECCTE Centre", "Pour le préfet et par délégation", "Le directeur régional");
    }
  }

  @Test
  void centCinquanteMilleCaracteresSEcrivent() throws IOException {
    var html =
        IntStream.range(0, 4_000)
            .mapToObj(i -> "<p>Les parties se réunissent en séance n° %d.</p>".formatted(i * 37))
            .collect(Collectors.joining());
    assertThat(html).hasSizeGreaterThan(150_000);
    try (var document = relire(html)) {
      assertThat(document.getParagraphs()).hasSizeGreaterThan(4_000);
    }
  }

  @Test
  void unChiffreSansValeurNePartPas() {
    var article = Textes.article("4", "P", "<p><span data-chiffre=\"NB_COMITES\"></span></p>");
    assertThatThrownBy(() -> docx.rendre(Textes.convention(article), Filigrane.PROJET, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private XWPFDocument relire(String html) throws IOException {
    return relire(Textes.convention(Textes.article("1", "Essai", html)), Filigrane.PROJET, null);
  }

  private XWPFDocument relire(
      TexteAImprimer texte, Filigrane filigrane, @org.jspecify.annotations.Nullable String foi)
      throws IOException {
    var octets = docx.rendre(texte, filigrane, foi);
    var dossier = Files.createDirectories(Path.of("target/impressions"));
    Files.write(
        dossier.resolve(filigrane == Filigrane.PROJET ? "projet.docx" : "convention.docx"), octets);
    return new XWPFDocument(new ByteArrayInputStream(octets));
  }

  private static List<String> textes(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(p -> style.equals(p.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String enTete(XWPFDocument document) {
    return document.getHeaderList().getFirst().getText();
  }

  private static XWPFParagraph item(XWPFDocument document, String debut) {
    return document.getParagraphs().stream()
        .filter(p -> p.getText().startsWith(debut))
        .findFirst()
        .orElseThrow();
  }

  private static XWPFRun mots(XWPFParagraph ligne, String mots) {
    return ligne.getRuns().stream().filter(r -> r.text().equals(mots)).findFirst().orElseThrow();
  }
}
