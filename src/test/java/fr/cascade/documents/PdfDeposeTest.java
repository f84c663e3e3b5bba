package fr.cascade.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.socle.RegleMetierException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfDeposeTest {

  @Test
  void unPdfSeReconnaitASonContenu() throws IOException {
    assertThat(PdfDepose.lire("carte sans extension", pdf(3, null)).pages()).isEqualTo(3);
  }

  @Test
  void unFichierRenommeEstRefuse() {
    refuse(
        "photo.pdf", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), "RG-172", "n’est pas");
    refuse("vide.pdf", new byte[0], "RG-172", "n’est pas un PDF");
  }

  @Test
  void unPdfProtegeEstRefuseAvecOuSansMotDePasseDeLecture() throws IOException {
    refuse("secret.pdf", pdf(1, "secret"), "RG-173", "protégé");
    refuse("restreint.pdf", pdf(1, ""), "RG-173", "protégé");
  }

  @Test
  void unPdfAbimeOuSansPageEstRefuse() throws IOException {
    refuse("coupe.pdf", Arrays.copyOf(pdf(1, null), 200), "RG-174", "abîmé");
    refuse("zero.pdf", pdf(0, null), "RG-174", "abîmé ou vide");
  }

  @Test
  void unFichierDeCentMegaoctetsEstRefuse() {
    refuse("lourd.pdf", new byte[100 * 1024 * 1024], "RG-031", "20 Mo");
  }

  private static void refuse(String nom, byte[] octets, String regle, String mots) {
    assertThatThrownBy(() -> PdfDepose.lire(nom, octets))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            e -> {
              assertThat(e.code()).isEqualTo(regle);
              assertThat(e.champ()).contains("fichier");
              assertThat(e.phrase()).contains(nom, mots);
            });
  }

  private static byte[] pdf(int pages, @org.jspecify.annotations.Nullable String motDePasse)
      throws IOException {
    try (var document = new PDDocument();
        var sortie = new ByteArrayOutputStream()) {
      for (var i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      if (motDePasse != null) {
        document.protect(
            new StandardProtectionPolicy("proprietaire", motDePasse, new AccessPermission()));
      }
      document.save(sortie);
      return sortie.toByteArray();
    }
  }
}
