package fr.cascade.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.TestCascade;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class DocumentServiceTest {

  private static final byte[] TEXTE = "Convention 😀".getBytes(StandardCharsets.UTF_8);

  @Autowired DocumentService documents;
  @Autowired HorlogeMetier horloge;
  @Autowired EntityManager base;
  @Autowired JdbcTemplate jdbc;

  @Test
  void ceQuiEstDeposeSeRelitAvecSonEmpreinte() {
    var depose = documents.conserver("Convention – Centre 😀.pdf", "application/pdf", TEXTE);
    base.clear();

    var lu = documents.lire(depose.id());
    assertThat(lu.contenu()).isEqualTo(TEXTE);
    assertThat(lu.nom()).isEqualTo("Convention – Centre 😀.pdf");
    assertThat(lu.typeMime()).isEqualTo("application/pdf");
    assertThat(lu.empreinte()).isEqualTo(depose.empreinte()).matches("[0-9a-f]{64}");

    var decrit = documents.decrire(depose.id());
    assertThat(decrit.taille()).isEqualTo(TEXTE.length).isEqualTo(depose.taille());
    assertThat(Duration.between(decrit.deposeLe(), horloge.instant()))
        .isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void unContenuAltereNEstJamaisServi() {
    var depose = documents.conserver("a.txt", "text/plain", TEXTE);
    base.clear();
    jdbc.update("update document set contenu = 'autre' where id = ?", depose.id().valeur());

    assertThatThrownBy(() -> documents.lire(depose.id()))
        .isInstanceOf(DocumentAltereException.class)
        .hasMessageContaining("altéré");
  }

  @Test
  void ceQueLAppelantFaitDeSesOctetsNeChangeRien() {
    var octets = TEXTE.clone();
    var depose = documents.conserver("a.txt", "text/plain", octets);
    octets[0] = 0;
    base.flush();
    base.clear();
    assertThat(documents.lire(depose.id()).contenu()).isEqualTo(TEXTE);
  }

  @Test
  void vingtMegaoctetsPassentEtPasUnDePlus() {
    var octets = new byte[DocumentService.TAILLE_MAX];
    new Random(1).nextBytes(octets);
    var depose = documents.conserver("grand.pdf", "application/pdf", octets);
    base.clear();
    assertThat(documents.lire(depose.id()).contenu()).hasSize(DocumentService.TAILLE_MAX);

    assertThatThrownBy(
            () -> documents.conserver("trop.pdf", "application/pdf", new byte[octets.length + 1]))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage(
            "Le fichier « trop.pdf » dépasse 20 Mo : allégez-le ou séparez-le en plusieurs.")
        .asInstanceOf(InstanceOfAssertFactories.type(RegleMetierException.class))
        .extracting(RegleMetierException::code)
        .isEqualTo("RG-031");
  }

  @Test
  void unFichierVideOuAbsentEstRefuse() {
    assertThatThrownBy(() -> documents.conserver("vide.pdf", "application/pdf", new byte[0]))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("Le fichier « vide.pdf » est vide.");
    assertThatThrownBy(() -> documents.lire(new DocumentId(-1)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> documents.decrire(new DocumentId(-1)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void unNomTropLongGardeSonExtension() {
    var depose = documents.conserver("é".repeat(300) + ".pdf", "application/pdf", TEXTE);
    assertThat(documents.decrire(depose.id()).nom()).hasSize(255).endsWith("é.pdf");
  }
}
