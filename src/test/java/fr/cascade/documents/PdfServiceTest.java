package fr.cascade.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfServiceTest {

  private static final String MARQUE = "Projet – document de travail";

  private final PdfService pdf = new PdfService();

  @Test
  void leTexteSeRelitEnEntierEtDansLOrdre() throws IOException {
    var octets = pdf.rendre(Textes.complet(), Filigrane.AUCUN);
    garder("convention.pdf", octets);

    assertThat(texte(octets))
        .doesNotContain("document de travail")
        .containsSubsequence(
            "Convention régionale · Centre",
            "Référence : CR-2010-CENTRE-01",
            "Entre",
            "ci-après « l’État »",
            "Article 1 – Objet",
            "Article 3 – Moyens",
            "Mission locale de Touraine",
            "au moins 6 fois par an",
            "Signatures",
            "Pour le préfet et par délégation",
            "Texte figé le 3 mai 2010.")
        .contains("Page 1 sur ", "c.  orienter", "7.  septième", "5\u202f255", "l’insertion");
  }

  @Test
  void leProjetPorteLaMarqueSurChaquePage() throws IOException {
    var octets = pdf.rendre(Textes.complet(), Filigrane.PROJET);
    garder("projet.pdf", octets);

    try (var document = Loader.loadPDF(octets)) {
      for (var page = 1; page <= document.getNumberOfPages(); page++) {
        var lecteur = new PDFTextStripper();
        lecteur.setStartPage(page);
        lecteur.setEndPage(page);
        // The stripper breaks slanted words over lines.
        assertThat(lecteur.getText(document).replaceAll("\\s", ""))
            .contains(MARQUE.replaceAll("\\s", ""));
      }
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void leDocumentEstAccessibleEtArchivable() throws IOException {
    try (var document = Loader.loadPDF(pdf.rendre(Textes.complet(), Filigrane.AUCUN))) {
      var catalogue = document.getDocumentCatalog();
      assertThat(catalogue.getLanguage()).isEqualTo("fr");
      assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
      assertThat(catalogue.getStructureTreeRoot()).isNotNull();
      assertThat(catalogue.getOutputIntents()).hasSize(1);
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith("Convention régionale de");
      var metadonnees = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadonnees).contains("pdfaid:part", "pdfuaid:part");
      assertThat(signets(document)).isEqualTo(8);
      assertThat(toutesEmbarquees(document)).isTrue();
    }
  }

  @Test
  void lesAnnexesSontListeesPuisImprimeesSurLeurPage() throws IOException {
    var empreinte = "0123456789abcdef".repeat(4);
    var texte =
        Textes.avec(
            Textes.complet(),
            new AnnexeAImprimer(
                "Annexe 1", "Calendrier", "<h2>Premier semestre</h2><p>Mois par mois.</p>", null),
            new AnnexeAImprimer(
                "Annexe 2",
                "Carte des sites",
                null,
                new AnnexeAImprimer.Fichier("carte.pdf", 12, empreinte)));
    var octets = pdf.rendre(texte, Filigrane.AUCUN);
    garder("annexes.pdf", octets);
    var sansBlancs = texte(octets).replaceAll("\\s", "");
    assertThat(sansBlancs)
        .containsSubsequence(
            "Annexe1–Calendrier",
            "Annexe2–Carte",
            "carte.pdf»,12pages",
            empreinte,
            "Signatures",
            "Annexe1–Calendrier",
            "Moisparmois.");
    try (var document = Loader.loadPDF(octets)) {
      assertThat(signets(document)).isEqualTo(10);
      var lecteur = new PDFTextStripper();
      lecteur.setStartPage(document.getNumberOfPages());
      assertThat(lecteur.getText(document)).contains("Mois par mois.").doesNotContain("Signatures");
    }
  }

  @Test
  void aucunCaractereNeFaitEchouer() throws IOException {
    var article =
        Textes.article(
            "1",
            "Typographie 😀",
            "<p>a\u202f; b\u00a0: c\u2011d e\u0301 \u2009fine \u200bnul \u00adcésure œ € … → ≥ ½ ✓</p>"
                + "<p>😀 👩‍👩‍👧 中文 𝒜 العربية Ελλ Кир \u0007 \uFFFE \uD83D fin</p>"
                + "<p><strong>中 ✓ 😀</strong> <em>☑ 😀</em></p>");
    var octets = pdf.rendre(Textes.convention(article), Filigrane.PROJET);
    garder("caracteres.pdf", octets);
    assertThat(texte(octets)).contains("Typographie □", "c-d", "é", "≥ ½ ✓", "□", "fin");
  }

  @Test
  void unArticleDeDeuxCentMilleCaracteresSImprime() throws IOException {
    var phrase = "Les parties s’engagent à coordonner le suivi des offres d’emploi du territoire. ";
    var html = ("<p>" + phrase.repeat(10) + "</p>").repeat(250);
    assertThat(html).hasSizeGreaterThan(200_000);
    var octets = pdf.rendre(Textes.convention(Textes.article("1", "Long", html)), Filigrane.PROJET);
    assertThat(octets).hasSizeLessThan(5_000_000);
    try (var document = Loader.loadPDF(octets)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(50);
    }
  }

  @Test
  void unMotPlusLongQueLaLigneResteDansLaPage() throws IOException {
    var article = Textes.article("1", "Mot", "<p>" + "a".repeat(5_000) + "z</p>");
    var lignes =
        texte(pdf.rendre(Textes.convention(article), Filigrane.AUCUN))
            .lines()
            .filter(ligne -> ligne.matches("a*z?"))
            .toList();
    assertThat(lignes).allSatisfy(ligne -> assertThat(ligne).hasSizeLessThan(100));
    assertThat(String.join("", lignes)).hasSize(5_001);
  }

  @Test
  void unChiffreSansValeurNePartPasALaSignature() {
    var article =
        Textes.article("4", "Pilotage", "<p><span data-chiffre=\"NB_COMITES\"></span></p>");
    assertThatThrownBy(() -> pdf.rendre(Textes.convention(article), Filigrane.AUCUN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NB_COMITES");
  }

  private static String texte(byte[] octets) throws IOException {
    try (var document = Loader.loadPDF(octets)) {
      var lecteur = new PDFTextStripper();
      lecteur.setSortByPosition(true);
      return lecteur.getText(document);
    }
  }

  private static int signets(PDDocument document) {
    var nombre = 0;
    for (var signet : document.getDocumentCatalog().getDocumentOutline().children()) {
      nombre += signet.getTitle().isBlank() ? 0 : 1;
    }
    return nombre;
  }

  private static boolean toutesEmbarquees(PDDocument document) throws IOException {
    for (var page : document.getPages()) {
      for (var nom : page.getResources().getFontNames()) {
        if (!page.getResources().getFont(nom).isEmbedded()) {
          return false;
        }
      }
    }
    return true;
  }

  /** For the eye: what people will sign. */
  private static void garder(String nom, byte[] octets) throws IOException {
    Files.write(Files.createDirectories(Path.of("target/impressions")).resolve(nom), octets);
  }
}
