package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What was signed on paper comes in with its PDF, its dates and its parent. */
@TestCascade
@Transactional
class RepriseServiceTest {

  @Autowired RepriseService reprises;
  @Autowired ConventionService conventions;
  @Autowired ConventionConsultation consultation;
  @Autowired RuntimeService instances;
  @Autowired Scenarios scenarios;
  @Autowired HorlogeMetier horloge;
  @Autowired Acteurs acteurs;

  private ConventionId accord;
  private byte[] pdf;

  @BeforeEach
  void prendreLAccord() {
    accord = scenarios.accord();
    pdf = acteurs.comme("national", () -> consultation.pdf(accord).contenu());
  }

  private DemandeReprise demande(String reference, LocalDate signeeLe, byte[] contenu) {
    LocalDate debut = scenarios.detail("national", accord).debut();
    return new DemandeReprise(
        new DemandeDeclinaison(accord, Niveau.REGIONAL, Scenarios.CENTRE, null, null),
        reference,
        signeeLe,
        debut,
        debut.plusYears(1),
        "convention signée.pdf",
        contenu);
  }

  private ConventionId reprendre(DemandeReprise demande) {
    return acteurs.comme("mission-centre", () -> reprises.reprendre(demande));
  }

  @Test
  void elleCompteCommeSigneeEtDonneSonPdf() {
    ConventionId id = reprendre(demande("2010/DIRECCTE/42", horloge.aujourdhui(), pdf));

    ConventionDetail lue = scenarios.detail("mission-centre", id);
    assertThat(lue.horsPortail()).isTrue();
    assertThat(lue.reference()).isEqualTo("2010/DIRECCTE/42");
    assertThat(lue.signeeLe()).isEqualTo(horloge.aujourdhui());
    assertThat(lue.constats()).isEmpty();
    assertThat(lue.parties()).isNotEmpty();
    assertThat(acteurs.comme("mission-centre", () -> consultation.pdf(id).contenu()))
        .isEqualTo(pdf);
    assertThat(
            acteurs.comme(
                "mission-centre",
                () -> consultation.rechercher(ConventionFiltre.enfantsDe(accord), 0, 10)))
        .singleElement()
        .satisfies(r -> assertThat(r.repris()).isTrue());
    assertThat(
            instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("convention:" + id.valeur())
                .count())
        .isOne();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () ->
                        conventions.decliner(
                            new DemandeDeclinaison(
                                accord, Niveau.REGIONAL, Scenarios.CENTRE, null, null))))
        .isInstanceOf(RegleMetierException.class);
  }

  @Test
  void ellePeutEtreDeclinee() {
    ConventionId id = reprendre(demande("2010/DIRECCTE/42", horloge.aujourdhui(), pdf));
    ConventionId locale = scenarios.brouillonLocal(id);
    assertThat(scenarios.detail("ml-touraine", locale).parent())
        .isNotNull()
        .satisfies(p -> assertThat(p.id()).isEqualTo(id));
  }

  @Test
  void ceQuiNeVaPasSeDit() {
    LocalDate jour = horloge.aujourdhui();
    assertThatThrownBy(() -> reprendre(demande(" ", jour, pdf))).hasMessageContaining("référence");
    assertThatThrownBy(() -> reprendre(demande("R1", jour.plusDays(1), pdf)))
        .hasMessageContaining("date est à venir");
    assertThatThrownBy(
            () -> reprendre(demande("R1", jour, "rien".getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("n’est pas un PDF");
    String prise = scenarios.detail("national", accord).reference();
    assertThatThrownBy(() -> reprendre(demande(prise, jour, pdf)))
        .hasMessageContaining("porte déjà cette référence");
  }

  @Test
  void rienNeSeReprendSousUnTexteQuiNEstPasSigne() {
    ConventionId brouillon = scenarios.brouillonRegional();
    DemandeReprise modele = demande("R1", horloge.aujourdhui(), pdf);
    var sous =
        new DemandeReprise(
            new DemandeDeclinaison(
                brouillon,
                Niveau.LOCAL,
                Scenarios.INDRE_ET_LOIRE,
                scenarios.de("presidence-ml-touraine"),
                scenarios.de("pe-tours")),
            "R1",
            modele.signeeLe(),
            scenarios.detail("mission-centre", brouillon).debut(),
            modele.fin(),
            modele.fichier(),
            pdf);
    assertThatThrownBy(() -> reprendre(sous)).hasMessageContaining("parent n'est pas signé");
  }

  @Test
  void seulLeRedacteurDuTerritoireLaReprend() {
    DemandeReprise demande = demande("R1", horloge.aujourdhui(), pdf);
    for (String autre : List.of("mission-reunion", "pe-centre", "lecteur")) {
      assertThatThrownBy(() -> acteurs.comme(autre, () -> reprises.reprendre(demande)))
          .as(autre)
          .isInstanceOfAny(RegleMetierException.class, IntrouvableException.class);
    }
    var ailleurs =
        new DemandeReprise(
            new DemandeDeclinaison(
                accord, Niveau.REGIONAL, new TerritoireCode("REG-04"), null, null),
            "R1",
            demande.signeeLe(),
            demande.debut(),
            demande.fin(),
            demande.fichier(),
            pdf);
    assertThatThrownBy(() -> reprendre(ailleurs)).hasMessageContaining("pas de votre ressort");
  }
}
