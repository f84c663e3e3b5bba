package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A call with 2,000 applications. All of a test runs on one connection, whose own count of
 * statements is read.
 */
class CandidaturesVolumeTest extends Essais {

  private static final int NOMBRE = 2_000;

  @Autowired CandidatureConsultation candidatures;
  @Autowired ExportSpieService exports;
  @Autowired JdbcTemplate jdbc;
  @Autowired JdbcClient lecture;

  private AppelId appel = new AppelId(0);

  @BeforeEach
  void deuxMille() {
    appel = scenes.ouvert();
    CandidatureId modele = scenes.brouillonMarne(appel);
    scenes.ecrire();
    jdbc.update(
        """
        insert into candidature (appel_id, nom, porteur_id, formulaire_version, statut, cle_depot,
          deposee_le, montant, cree_le, cree_par)
        select appel_id, concat('Volume ', lpad(seq, 4, '0')), porteur_id, formulaire_version,
          'DEPOSEE', concat('volume|', seq), cree_le, 1000, cree_le, cree_par
        from candidature join seq_0_to_1999 where id = ?
        """,
        modele.valeur());
    jdbc.update(
        """
        insert into candidature_territoire (candidature_id, territoire_code)
        select id, 'DEP-51' from candidature where cle_depot like 'volume|%'
        """);
  }

  @Test
  void unePageCouteAutantDeRequetesQuelqueSoitSaTaille() {
    for (String qui : List.of("national", "mission-grand-est")) {
      long dix = page(qui, 10);
      assertThat(page(qui, 50)).as(qui).isEqualTo(dix).isLessThan(8);
    }
    assertThat(compter("mission-grand-est", "")).isEqualTo(NOMBRE);
    assertThat(compter("mission-grand-est", "volume 19")).isEqualTo(100);
    assertThat(compter("mission-occitanie", "")).isZero();
  }

  @Test
  void lExportLitPageParPageEtNOublieRien() {
    long avant = requetes();
    var sortie = new ByteArrayOutputStream();
    acteurs.comme("mission-grand-est", () -> exports.candidatures(appel, false, sortie));
    assertThat(requetes() - avant).isLessThan(40);
    assertThat(sortie.toString(StandardCharsets.UTF_8).lines().filter(l -> l.startsWith("Volume")))
        .hasSize(NOMBRE)
        .doesNotHaveDuplicates();
  }

  private int compter(String qui, String texte) {
    return acteurs.comme(
        qui, () -> candidatures.compter(new CandidatureFiltre(appel, texte, null, false)));
  }

  private long page(String qui, int nombre) {
    var filtre = new CandidatureFiltre(appel, "", null, false);
    scenes.ecrire();
    long avant = requetes();
    assertThat(acteurs.comme(qui, () -> candidatures.rechercher(filtre, 0, nombre)))
        .hasSize(nombre);
    return requetes() - avant - 1;
  }

  private long requetes() {
    return lecture
        .sql(
            "select variable_value from information_schema.session_status"
                + " where variable_name = 'COM_SELECT'")
        .query(Long.class)
        .single();
  }
}
