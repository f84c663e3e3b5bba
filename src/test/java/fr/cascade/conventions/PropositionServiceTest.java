package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.TourLu.PropositionLue;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class PropositionServiceTest {

  @Autowired ConsultationService consultations;
  @Autowired PropositionService propositions;
  @Autowired RedactionService redaction;
  @Autowired Consultations scenes;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  @Test
  void uneRedactionProposeeSeReprendDUnGesteSansEcraserPersonne() {
    ConventionId id = scenes.ouverte();
    scenes.sousReserve(id, "pe-centre");
    acteurs.comme("mission-centre", () -> consultations.clore(id));
    PropositionLue proposition = scenes.sien(id, "pe-centre").propositions().getFirst();
    int version = version(id);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> propositions.reprendre(id, proposition.id(), version + 1)))
        .hasMessageContaining("modifié entre-temps");
  }

  @Test
  void ceQuiEstReprisEntreDansLArticle() {
    ConventionId id = scenes.ouverte();
    scenes.sousReserve(id, "pe-centre");
    acteurs.comme("mission-centre", () -> consultations.clore(id));
    PropositionLue proposition = scenes.sien(id, "pe-centre").propositions().getFirst();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "pe-centre", () -> propositions.reprendre(id, proposition.id(), version(id))))
        .isInstanceOf(AccesRefuseException.class);
    acteurs.comme(
        "mission-centre", () -> propositions.reprendre(id, proposition.id(), version(id)));
    assertThat(scenarios.detail("mission-centre", id).article("objet").orElseThrow().texte())
        .isEqualTo(Consultations.REDACTION);
    assertThat(scenes.sien(id, "pe-centre").propositions())
        .extracting(PropositionLue::etat, PropositionLue::traiteePar)
        .containsExactly(tuple(EtatProposition.REPRISE, "chargé de mission DIRECCTE Centre"));
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> propositions.ecarter(id, proposition.id())))
        .isInstanceOf(DejaFaitException.class);
  }

  @Test
  void rienNeSeTrieTantQueLaConsultationEstOuverte() {
    ConventionId id = scenes.ouverte();
    scenes.sousReserve(id, "pe-centre");
    PropositionLue proposition = scenes.sien(id, "pe-centre").propositions().getFirst();
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> propositions.ecarter(id, proposition.id())))
        .hasMessageContaining("pas en rédaction");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> redaction.ecrireArticle(id, "objet", version(id), "Objet", "<p>x</p>")))
        .hasMessageContaining("plus un brouillon");
  }

  private int version(ConventionId id) {
    return scenarios.detail("mission-centre", id).article("objet").orElseThrow().version();
  }
}
