package fr.cascade.taches;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class TacheConsultationTest {

  @Autowired TacheConsultation taches;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired TaskService moteur;

  @Test
  void rienNAttendAuPremierJour() {
    assertThat(miennes("mission-centre", "")).isEmpty();
    assertThat(compte("lecteur", "")).isZero();
    assertThat(compte("admin", "")).isZero();
    assertThat(taches.mesTaches("", 0, 10)).isEmpty();
  }

  @Test
  void unBrouillonAttendSonRedacteurEtLuiSeul() {
    ConventionId id = scenarios.brouillonRegional();

    assertThat(miennes("mission-centre", ""))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.etape()).isEqualTo("Rédiger la convention");
              assertThat(t.titre()).contains("Centre").contains("Missions locales");
              assertThat(t.territoire()).isEqualTo("Centre");
              assertThat(t.route()).isEqualTo(ConventionRoutes.atelier(id));
            });
    assertThat(compte("mission-reunion", "")).isZero();
    assertThat(compte("direccte-centre", "")).isZero();
  }

  @Test
  void laTachePasseDeMainEnMain() {
    ConventionId id = scenarios.regionaleASigner();

    assertThat(compte("mission-centre", "")).isZero();
    assertThat(miennes("pe-centre", ""))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.etape()).isEqualTo("Signer");
              assertThat(t.echeance())
                  .isEqualTo(HorlogeMetier.debutDu(scenarios.detail("pe-centre", id).debut()));
              assertThat(t.route())
                  .isEqualTo(acteurs.comme("pe-centre", () -> "signatures/" + signature(id)));
            });
    scenarios.signer(id, "pe-centre");
    assertThat(compte("pe-centre", "")).isZero();
  }

  @Test
  void chercheDansCeQuiEstMontreSansAccents() {
    scenarios.brouillonRegional();

    assertThat(miennes("mission-centre", "rediger MISSIONS")).hasSize(1);
    assertThat(compte("mission-centre", "rediger MISSIONS")).isOne();
    assertThat(miennes("mission-centre", "insertion")).isEmpty();
  }

  @Test
  void lesTachesDateesPassentDevantPuisLesPlusAnciennes() {
    scenarios.brouillonRegional();
    String sans = nouvelle(null);
    String loin = nouvelle(LocalDate.of(2010, 7, 1));
    String proche = nouvelle(LocalDate.of(2010, 6, 1));

    List<TacheLue> toutes = miennes("mission-centre", "");
    assertThat(toutes).extracting(TacheLue::id).startsWith(proche, loin).endsWith(sans).hasSize(4);
    List<TacheLue> page = acteurs.comme("mission-centre", () -> taches.mesTaches("", 1, 2));
    assertThat(page).containsExactlyElementsOf(toutes.subList(1, 3));
  }

  private String nouvelle(@org.jspecify.annotations.Nullable LocalDate echeance) {
    Task tache = moteur.newTask();
    tache.setName("Essai");
    if (echeance != null) {
      tache.setDueDate(Date.valueOf(echeance));
    }
    moteur.saveTask(tache);
    moteur.addCandidateGroup(tache.getId(), "rediger-regional@REG-24");
    return tache.getId();
  }

  private long signature(ConventionId id) {
    return scenarios.aMoi(id).valeur();
  }

  private List<TacheLue> miennes(String login, String texte) {
    return acteurs.comme(login, () -> taches.mesTaches(texte, 0, 50));
  }

  private int compte(String login, String texte) {
    return acteurs.comme(login, () -> taches.compter(texte));
  }
}
