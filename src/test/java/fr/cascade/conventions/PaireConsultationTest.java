package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.partenaires.Organisation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which pairs may be declined at once, and by whom (RG-181). */
@TestCascade
@Transactional
class PaireConsultationTest {

  @Autowired PaireConsultation consultation;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired JdbcClient jdbc;
  @Autowired EntityManager entites;

  private ConventionId regionale;

  @BeforeEach
  void signer() {
    regionale = scenarios.regionaleDite("SIGNEE");
  }

  @Test
  void laRegionVoitSesVingtMissionsLocalesEtLeSiteDeLeurCommune() {
    List<PaireLocale> paires = paires("mission-centre");
    assertThat(paires).hasSize(20).allMatch(PaireLocale::aDecliner);
    assertThat(paires)
        .allSatisfy(p -> assertThat(p.siteReferent()).as(p.missionLocale().nom()).isPresent());
    PaireLocale touraine = touraine("mission-centre");
    assertThat(touraine.territoireNom()).isEqualTo("Indre-et-Loire");
    assertThat(touraine.siteReferent().map(Organisation::nom))
        .contains("Pôle emploi Tours Deux Lions");
    assertThat(touraine.sites())
        .hasSize(8)
        .allMatch(s -> s.territoire().equals(Scenarios.INDRE_ET_LOIRE));
  }

  @Test
  void chacunNeVoitQueCellesDeSonRessort() {
    assertThat(paires("ut-37")).hasSize(4);
    assertThat(paires("ml-touraine"))
        .extracting(p -> p.missionLocale().nom())
        .containsExactly("Mission locale de Touraine");
    assertThat(paires("lecteur")).isEmpty();
    assertThatThrownBy(() -> paires("mission-reunion")).isInstanceOf(IntrouvableException.class);
  }

  @Test
  void laPaireQuiASaConventionLaMontre() {
    ConventionId locale = scenarios.brouillonLocal(regionale);
    entites.flush();
    var existante = Objects.requireNonNull(touraine("mission-centre").existante());
    assertThat(existante.id()).isEqualTo(locale);
    assertThat(existante.etat()).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(existante.site()).isEqualTo("Pôle emploi Tours Deux Lions");
    jdbc.sql("update convention set statut = 'ABANDONNEE' where id = :id")
        .param("id", locale.valeur())
        .update();
    assertThat(touraine("mission-centre").aDecliner()).isTrue();
  }

  @Test
  void lListeCouteAutantDeRequetesPourUneQuePourVingt() {
    scenarios.brouillonLocal(regionale);
    assertThat(requetes("ml-touraine", 1)).isEqualTo(requetes("mission-centre", 20)).isLessThan(18);
  }

  private long requetes(String qui, int attendues) {
    entites.flush();
    entites.clear();
    return acteurs.comme(
        qui,
        () -> {
          long avant = requetes();
          assertThat(consultation.paires(regionale)).hasSize(attendues);
          return requetes() - avant - 1;
        });
  }

  private long requetes() {
    return jdbc.sql(
            "select variable_value from information_schema.session_status"
                + " where variable_name = 'COM_SELECT'")
        .query(Long.class)
        .single();
  }

  private PaireLocale touraine(String qui) {
    return paires(qui).stream()
        .filter(p -> p.missionLocale().nom().equals("Mission locale de Touraine"))
        .findFirst()
        .orElseThrow();
  }

  private List<PaireLocale> paires(String qui) {
    return acteurs.comme(qui, () -> consultation.paires(regionale));
  }
}
