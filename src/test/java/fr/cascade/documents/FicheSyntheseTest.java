package fr.cascade.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.documents.FicheSynthese.Ligne;
import fr.cascade.documents.FicheSynthese.Rubrique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FicheSyntheseTest {

  private final PdfService pdf = new PdfService();

  @Test
  void laFicheTientSurUnePageMemeLongue() throws IOException {
    var court = fiche(3);
    var longue = fiche(22);
    for (var fiche : List.of(court, longue)) {
      var octets = pdf.rendre(fiche);
      Files.write(
          Files.createDirectories(Path.of("target/impressions")).resolve("fiche.pdf"), octets);
      try (var document = Loader.loadPDF(octets)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).startsWith("Synthèse – ");
        assertThat(new PDFTextStripper().getText(document))
            .contains("Synthèse pour le signataire", "Page 1 sur 1", "Libellé", "ne remplace pas");
      }
    }
  }

  @Test
  void lHtmlEstEchappe() {
    var fiche =
        new FicheSynthese(
            "s", "t", "r", List.of(new Rubrique("<i>", List.of(new Ligne("a", "<b>")))), "m");
    assertThat(fiche.html()).contains("<h3>&lt;i&gt;</h3>", "<dt>a</dt><dd>&lt;b&gt;</dd>");
  }

  private static FicheSynthese fiche(int lignes) {
    var valeur = "Direction régionale des entreprises, de la concurrence et de la consommation. ";
    return new FicheSynthese(
        "Convention régionale · Centre",
        "Convention régionale de partenariat renforcé entre l’État et Pôle emploi",
        "CR-1",
        List.of(
            new Rubrique(
                "Rubrique", Collections.nCopies(lignes, new Ligne("Libellé", valeur.repeat(2))))),
        "Cette page ne remplace pas le texte.");
  }
}
