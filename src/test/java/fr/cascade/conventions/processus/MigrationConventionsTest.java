package fr.cascade.conventions.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Consultations;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.RetraitService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** From each wait state of each former version to the present one. */
@TestCascade
@Transactional
class MigrationConventionsTest {

  @Autowired MigrationConventions migration;
  @Autowired RepositoryService modeles;
  @Autowired RuntimeService instances;
  @Autowired ManagementService gestion;
  @Autowired Scenarios scenarios;
  @Autowired Consultations scenes;
  @Autowired ConventionService conventions;
  @Autowired RetraitService retraits;
  @Autowired Acteurs acteurs;

  /** Older versions, on which agreements may still stand. */
  private void revenirALaVersion(int version) {
    deployer("processus/convention-%d.bpmn".formatted(version));
  }

  private void deployer(String fichier) {
    modeles
        .createDeployment()
        .addInputStream(
            "convention.bpmn",
            java.util.Objects.requireNonNull(
                getClass().getClassLoader().getResourceAsStream(fichier)))
        .deploy();
  }

  /** The present model comes, and takes everything along; a second time there is nothing left. */
  private void migrer(ConventionId id) {
    assertThat(version(id)).isNotEqualTo("3");
    deployer("bpmn/convention.bpmn");
    assertThat(migration.migrer()).isPositive();
    assertThat(version(id)).isEqualTo("3");
    assertThat(migration.migrer()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void enRedactionOnPeutEnsuiteConsulter(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.brouillonRegional();
    migrer(id);
    scenes.ouvrir(id);
    assertThat(actives(id)).contains("callActivity_consultation");
    scenes.favorable(id, "pe-centre");
    scenes.favorable(id, "arml-centre");
    scenes.favorable(id, "direccte-centre");
    assertThat(etat(id)).isEqualTo(ConventionEtat.BROUILLON);
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    assertThat(etat(id)).isEqualTo(ConventionEtat.A_VALIDER);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void enRedactionOnPeutToujoursAbandonner(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.brouillonRegional();
    migrer(id);
    acteurs.comme("mission-centre", () -> retraits.abandonner(id, "Créé par erreur."));
    assertThat(etat(id)).isEqualTo(ConventionEtat.ABANDONNEE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void enValidationOnPeutValider(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.regionaleAValider();
    migrer(id);
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    assertThat(etat(id)).isEqualTo(ConventionEtat.A_SIGNER);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void enValidationOnPeutToujoursRetirer(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.regionaleAValider();
    migrer(id);
    acteurs.comme("mission-centre", () -> retraits.retirer(id));
    assertThat(etat(id)).isEqualTo(ConventionEtat.BROUILLON);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void enSignatureOnPeutSigner(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.regionaleASigner();
    migrer(id);
    scenarios.signer(id, "pe-centre");
    scenarios.signer(id, "arml-centre");
    scenarios.signer(id, "direccte-centre");
    assertThat(actives(id)).containsExactly("timer_entreeEnVigueur");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void enSignatureUnRefusRevientEnRedaction(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.regionaleASigner();
    migrer(id);
    scenarios.refuser(id, "pe-centre", "Désaccord sur les moyens.");
    assertThat(actives(id)).containsExactly("userTask_redigerConvention");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void enSignatureOnPeutEnsuiteRetirer(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.regionaleASigner();
    migrer(id);
    acteurs.comme(
        "mission-centre", () -> retraits.retirerDeLaSignature(id, "Une date est fausse."));
    assertThat(actives(id)).containsExactly("userTask_redigerConvention");
  }

  @Test
  void enConsultationOnAttendToujoursLesAvis() {
    revenirALaVersion(2);
    ConventionId id = scenarios.brouillonRegional();
    scenes.ouvrir(id);
    migrer(id);
    scenes.favorable(id, "pe-centre");
    scenes.favorable(id, "arml-centre");
    scenes.favorable(id, "direccte-centre");
    assertThat(actives(id)).containsExactly("userTask_redigerConvention");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void chaqueMinuterieGardeSaDate(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.regionaleSignee();
    Date entree = minuterie(id).getDuedate();
    migrer(id);
    assertThat(minuterie(id).getDuedate()).isEqualTo(entree);
    gestion.executeJob(minuterie(id).getId());
    assertThat(actives(id)).containsExactly("timer_expiration");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void dansLAttenteDeLaFinAussi(int version) {
    revenirALaVersion(version);
    ConventionId id = scenarios.regionaleSignee();
    gestion.executeJob(minuterie(id).getId());
    Date expiration = minuterie(id).getDuedate();
    migrer(id);
    assertThat(minuterie(id).getDuedate()).isEqualTo(expiration);
    gestion.executeJob(minuterie(id).getId());
    assertThat(
            instances.createProcessInstanceQuery().processInstanceBusinessKey(Cles.de(id)).count())
        .isZero();
  }

  private ConventionEtat etat(ConventionId id) {
    return scenarios.detail("mission-centre", id).etat();
  }

  private String version(ConventionId id) {
    return modeles
        .createProcessDefinitionQuery()
        .processDefinitionId(instance(id).getProcessDefinitionId())
        .singleResult()
        .getVersionTag();
  }

  private Iterable<String> actives(ConventionId id) {
    return instances.getActiveActivityIds(instance(id).getId());
  }

  private Job minuterie(ConventionId id) {
    return gestion.createJobQuery().processInstanceId(instance(id).getId()).singleResult();
  }

  private ProcessInstance instance(ConventionId id) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Cles.de(id))
        .singleResult();
  }
}
