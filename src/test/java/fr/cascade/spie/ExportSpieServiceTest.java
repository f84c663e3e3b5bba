package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.spie.internal.Tableur;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportSpieServiceTest extends Essais {

  @Autowired ExportSpieService exports;
  @Autowired CandidatureInventeeService inventees;
  @Autowired SelectionService selection;
  @Autowired UtilisateurConnecte connecte;

  private AppelId appel = new AppelId(0);
  private CandidatureId marne = new CandidatureId(0);
  private CandidatureId aude = new CandidatureId(0);

  @BeforeEach
  void deuxCandidaturesNotees() {
    appel = scenes.ouvert();
    marne = scenes.deposeeMarne(appel);
    aude = scenes.deposeeAude(appel);
    scenes.clore(appel, marne, aude);
    scenes.recevable("mission-grand-est", marne);
    scenes.recevable("mission-occitanie", aude);
    scenes.noter("jury-2", marne, 13);
    scenes.noter("jury-3", aude, 17);
    acteurs.comme("national", () -> selection.cloreNotation(appel, "Un juré absent."));
  }

  @Test
  void chacunNExporteQueCeQuIlVoit() {
    assertThat(csv("national")).contains("Marne;", "Aude;", "13,000", "17,000");
    assertThat(csv("mission-grand-est"))
        .contains("Marne;")
        .doesNotContain("Aude", "13,000", "17,000");
    assertThat(csv("territoire-aude")).contains("Aude;").doesNotContain("Marne", "17,000");
    assertThat(csv("jury-1")).contains("Marne;").doesNotContain("Aude", "13,000");
  }

  @Test
  void ceQuiEstInventeNEstPasExporte() {
    connecte.enTantQueSysteme(() -> inventees.marquer(marne, false, "Marne"));
    assertThat(csv("national")).doesNotContain("Marne", "13,000").contains("Aude;");
  }

  @Test
  void leClasseurALesMemesLignes() throws IOException {
    byte[] octets = octets("national", true);
    try (var classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
      var page = classeur.getSheetAt(0);
      assertThat(page.getLastRowNum()).isEqualTo(2);
      assertThat(page.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Aude");
      assertThat(page.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(17);
    }
  }

  @Test
  void uneFormuleResteUnTexte() {
    var lignes = List.<List<Object>>of(List.of("=1+1", "a;b"));
    assertThat(
            new String(
                Tableur.octets(false, "", List.of("x", "y"), lignes), StandardCharsets.UTF_8))
        .contains("'=1+1;\"a;b\"");
  }

  private String csv(String login) {
    return new String(octets(login, false), StandardCharsets.UTF_8);
  }

  private byte[] octets(String login, boolean xlsx) {
    return scenes.comme(
        login,
        () -> {
          var sortie = new ByteArrayOutputStream();
          exports.candidatures(appel, xlsx, sortie);
          return sortie.toByteArray();
        });
  }
}
