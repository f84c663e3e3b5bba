package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.courrier.CourrierService;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.RappelsExperts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class AvisExpertServiceTest extends Essais {

  private static final String EXPERT = "expert-1";
  private static final String REGION = "mission-grand-est";

  @Autowired AvisExpertService service;
  @Autowired AvisExpertConsultation consultation;
  @Autowired CandidatureConsultation candidatures;
  @Autowired EvaluationService evaluations;
  @Autowired EvaluationConsultation notes;
  @Autowired ExportSpieService exports;
  @Autowired RappelsExperts rappels;
  @Autowired CourrierService courrier;

  private AppelId appel = new AppelId(0);
  private CandidatureId marne = new CandidatureId(0);
  private CandidatureId aude = new CandidatureId(0);

  @BeforeEach
  void deuxCandidaturesAInstruire() {
    appel = scenes.ouvert();
    marne = scenes.deposeeMarne(appel);
    aude = scenes.deposeeAude(appel);
    scenes.clore(appel, marne, aude);
  }

  @Test
  void lExpertDeclareAvantDeLireEtNeLitQueCeQuOnLuiDonne() {
    assertThatThrownBy(() -> lire(EXPERT, marne)).isInstanceOf(IntrouvableException.class);
    demander();
    assertThatThrownBy(() -> lire(EXPERT, marne)).isInstanceOf(AccesRefuseException.class);
    agir(EXPERT, () -> service.declarerSansInteret(marne));
    assertThat(lire(EXPERT, marne).valeur("diagnostic")).isNotEmpty();
    assertThatThrownBy(() -> lire(EXPERT, aude)).isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> scenes.comme(EXPERT, () -> notes.lire(marne)))
        .isInstanceOf(IntrouvableException.class);
    assertThat(csv(EXPERT)).contains("Marne;").doesNotContain("Aude");
  }

  @Test
  void lAvisRenduSeLitALInstructionEtAuJuryDeclareJamaisAuTerritoire() {
    demander();
    agir(EXPERT, () -> service.declarerSansInteret(marne));
    assertThatThrownBy(() -> agir(EXPERT, () -> service.rendre(marne, null, "Bien construit.")))
        .hasMessageContaining("sens");
    assertThatThrownBy(
            () -> agir(EXPERT, () -> service.rendre(marne, AvisExpertSens.FAVORABLE, " ")))
        .hasMessageContaining("Expliquez");
    agir(EXPERT, () -> service.rendre(marne, AvisExpertSens.SOUS_RESERVE, "Bien construit."));
    assertThat(avis(REGION))
        .singleElement()
        .extracting(AvisExpertLu::texte)
        .isEqualTo("Bien construit.");
    assertThat(avis("national")).hasSize(1);
    assertThat(avis("territoire-marne")).isEmpty();
    assertThat(avis("jury-2")).isEmpty();
    agir("jury-2", () -> evaluations.declarerSansInteret(marne));
    assertThat(avis("jury-2")).hasSize(1);
    agir("jury-3", () -> evaluations.seRecuser(marne, "Ancienne fonction."));
    assertThatThrownBy(() -> avis("jury-3")).isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () ->
                agir(EXPERT, () -> service.rendre(marne, AvisExpertSens.FAVORABLE, "Autre chose.")))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void recuseOuRetireLExpertNeVoitPlusRienNullePart() {
    demander();
    agir(EXPERT, () -> service.declarerSansInteret(marne));
    agir(EXPERT, () -> service.seRecuser(marne, "Ancien employeur."));
    rienPour(EXPERT);
    assertThat(messages(REGION)).anyMatch(m -> m.contains("récusé"));
    int avant = messages(EXPERT).size();
    scenes.nousSommes(Appels.CLOTURE.plusDays(20));
    assertThat(rappels.rappelerTous()).isZero();
    assertThat(messages(EXPERT)).hasSize(avant);
  }

  @Test
  void laRegionRetireSaDemande() {
    demander();
    agir(EXPERT, () -> service.declarerSansInteret(marne));
    agir(REGION, () -> service.retirer(marne, acteurs.id(EXPERT)));
    rienPour(EXPERT);
    assertThat(messages(EXPERT).getLast()).doesNotContain("retirée : Marne");
    assertThatThrownBy(() -> agir(REGION, () -> service.relancer(marne, acteurs.id(EXPERT))))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void unRappelPartSeulTroisJoursAvant() {
    demander();
    scenes.ecrire();
    assertThat(rappels.rappelerTous()).isZero();
    scenes.nousSommes(Appels.CLOTURE.plusDays(9));
    assertThat(rappels.rappelerTous()).isEqualTo(1);
    scenes.ecrire();
    assertThat(rappels.rappelerTous()).isZero();
    assertThat(messages(EXPERT)).anyMatch(m -> m.startsWith("Rappel"));
    scenes.nousSommes(Appels.CLOTURE.plusDays(15));
    assertThat(avis(REGION)).singleElement().matches(AvisExpertLu::enRetard);
  }

  @Test
  void seuleLaRegionDemandeAUnExpertSansLien() {
    assertThatThrownBy(() -> demander("mission-occitanie", EXPERT, "Avis ?", jour()))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> demander("territoire-marne", EXPERT, "Avis ?", jour()))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> demander(REGION, "jury-2", "Avis ?", jour()))
        .hasMessageContaining("rôle d’expert");
    assertThatThrownBy(() -> demander(REGION, EXPERT, " ", jour()))
        .isInstanceOf(RegleMetierException.class);
    assertThatThrownBy(() -> demander(REGION, EXPERT, "Avis ?", jour().minusYears(1)))
        .hasMessageContaining("déjà passée");
    demander();
    assertThatThrownBy(this::demander).hasMessageContaining("déjà été demandé");
  }

  private void rienPour(String login) {
    assertThatThrownBy(() -> lire(login, marne)).isInstanceOf(IntrouvableException.class);
    assertThat(scenes.comme(login, consultation::miens)).isEmpty();
    assertThat(csv(login)).doesNotContain("Marne");
    assertThat(
            scenes.comme(
                login,
                () -> candidatures.compter(new CandidatureFiltre(appel, "Marne", null, false))))
        .isZero();
  }

  private LocalDate jour() {
    return Appels.CLOTURE.toLocalDate().plusDays(11);
  }

  private void demander() {
    demander(REGION, EXPERT, "Les moyens suffisent-ils ?", jour());
  }

  private void demander(String qui, String expert, String question, LocalDate pour) {
    agir(qui, () -> service.demander(marne, acteurs.id(expert), question, pour));
  }

  private void agir(String login, Runnable acte) {
    scenes.ecrire();
    acteurs.comme(login, acte);
    scenes.ecrire();
  }

  private CandidatureLue lire(String login, CandidatureId id) {
    return scenes.comme(login, () -> candidatures.lire(id));
  }

  private List<AvisExpertLu> avis(String login) {
    return scenes.comme(login, () -> consultation.surLaCandidature(marne));
  }

  private String csv(String login) {
    return scenes.comme(
        login,
        () -> {
          var sortie = new ByteArrayOutputStream();
          exports.candidatures(appel, false, sortie);
          return sortie.toString(StandardCharsets.UTF_8);
        });
  }

  private List<String> messages(String login) {
    return scenes.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(m -> m.sujet() + "\n" + m.corps())
        .toList();
  }
}
