package fr.cascade.comites;

import static fr.cascade.avenants.Avenants.NOUVEAU;
import static fr.cascade.avenants.Avenants.SIGNATAIRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantService;
import fr.cascade.avenants.Avenants;
import fr.cascade.avenants.evenements.AvenantPrisEffet;
import fr.cascade.conventions.evenements.ConventionEntreeEnVigueur;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** From a decision to the avenant that corrects the agreement, and back. */
@TestCascade
@Transactional
class CorrectionServiceTest {

  private static final String ML = "ml-touraine";

  @Autowired CorrectionService corrections;
  @Autowired ComiteConsultation comites;
  @Autowired ComiteService service;
  @Autowired TenueService tenue;
  @Autowired AvenantService avenants;
  @Autowired Avenants textes;
  @Autowired Comites scenes;
  @Autowired Seances reunions;
  @Autowired JournalConsultation journal;
  @Autowired ApplicationEventPublisher evenements;
  @Autowired Acteurs acteurs;

  private ConventionId convention = new ConventionId(0);
  private SeanceId seance = new SeanceId(0);

  @BeforeEach
  void uneReunionOuverte() {
    convention = textes.locale();
    evenements.publishEvent(new ConventionEntreeEnVigueur(convention));
    seance = reunions.ceSoir(ML, scenes.comite(ML, convention));
    reunions.present(ML, seance, "Directeur de la Mission locale de Touraine");
    acteurs.comme(ML, () -> tenue.ouvrir(seance));
    scenes.ecrire();
  }

  private DecisionId decider(String texte, String article, boolean correction) {
    DecisionId id =
        acteurs.comme(
            ML,
            () ->
                tenue.decider(
                    seance,
                    new DecisionSaisie(texte, "Directeur", null, article, correction),
                    VoteSaisi.CONSENSUS,
                    null));
    scenes.ecrire();
    return id;
  }

  private AvenantId ouvrir(DecisionId decision) {
    AvenantId id = acteurs.comme(ML, () -> corrections.ouvrir(seance, decision));
    scenes.ecrire();
    return id;
  }

  private DecisionSurTexte lue(DecisionId id) {
    scenes.ecrire();
    return acteurs.comme(ML, () -> comites.decisionsSurLeTexte(convention)).stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void laDecisionOuvreUnAvenantAvecSonArticleEtSesMots() {
    DecisionId decision = decider("Communiquer d’une seule voix", "communication", true);
    assertThat(lue(decision).aOuvrir()).isTrue();
    assertThat(reunions.detail(ML, seance).actions()).contains(ActionSeance.CORRIGER_LE_TEXTE);
    AvenantLu avenant = textes.lu(ML, ouvrir(decision));
    assertThat(avenant.articles()).extracting(a -> a.cle()).containsExactly("communication");
    assertThat(avenant.origine())
        .singleElement()
        .asString()
        .contains("le 3 mai 2010 : « Communiquer d’une seule voix »");
    assertThat(lue(decision).aOuvrir()).isFalse();
    assertThat(Objects.requireNonNull(lue(decision).avenant()).phrase())
        .isEqualTo("Avenant n°\u00a01, brouillon");
    assertThat(reunions.detail(ML, seance).decisions().getFirst().aOuvrir()).isFalse();
  }

  @Test
  void plusieursDecisionsSeRejoignentTantQuIlEstEnRedaction() {
    DecisionId premiere = decider("Communiquer d’une seule voix", "communication", true);
    DecisionId seconde = decider("Dire la durée", "duree", true);
    AvenantId avenant = ouvrir(premiere);
    assertThat(ouvrir(seconde)).isEqualTo(avenant);
    assertThat(textes.lu(ML, avenant).articles()).hasSize(2);
    assertThat(textes.lu(ML, avenant).origine()).hasSize(2);
    assertThatThrownBy(() -> ouvrir(seconde))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("Avenant n°\u00a01, brouillon");
  }

  @Test
  void unAvenantSoumisNePrendPlusDeCorrection() {
    DecisionId premiere = decider("Communiquer d’une seule voix", "communication", true);
    DecisionId seconde = decider("Dire la durée", "duree", true);
    AvenantId avenant = ouvrir(premiere);
    textes.ecrire(avenant, "communication", NOUVEAU);
    acteurs.comme(ML, () -> avenants.soumettre(avenant));
    assertThatThrownBy(() -> ouvrir(seconde))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("Un avenant est déjà en cours");
    assertThat(acteurs.comme(ML, () -> comites.peutCorriger(convention))).isFalse();
  }

  @Test
  void signeIlFaitLesDecisionsAuxquellesIlRepondEtElleSeules() {
    DecisionId tenue = decider("Communiquer d’une seule voix", "communication", true);
    DecisionId laissee = decider("Dire la durée", "duree", true);
    AvenantId avenant = ouvrir(tenue);
    ouvrir(laissee);
    acteurs.comme(ML, () -> avenants.retirerArticle(avenant, "duree"));
    textes.ecrire(avenant, "communication", NOUVEAU);
    acteurs.comme(ML, () -> avenants.soumettre(avenant));
    acteurs.comme("mission-centre", () -> avenants.valider(avenant));
    SIGNATAIRES.forEach(s -> textes.signer(avenant, s));
    assertThat(lue(tenue).faite()).isTrue();
    assertThat(lue(laissee).faite()).isFalse();
    assertThat(lue(laissee).aOuvrir()).as("its article left the avenant").isTrue();
    evenements.publishEvent(new AvenantPrisEffet(avenant, convention));
    assertThat(journal.historique(Cles.de(convention), PageRequest.of(0, 50)))
        .extracting(EntreeJournal::acte)
        .filteredOn("DECISION_FAITE"::equals)
        .hasSize(1);
  }

  @Test
  void unAvenantAbandonneLaisseLaCorrectionAOuvrir() {
    DecisionId decision = decider("Communiquer d’une seule voix", "communication", true);
    AvenantId avenant = ouvrir(decision);
    acteurs.comme(ML, () -> avenants.abandonner(avenant, "Autrement."));
    assertThat(lue(decision).aOuvrir()).isTrue();
    assertThat(ouvrir(decision)).isNotEqualTo(avenant);
  }

  @Test
  void quiNeRedigePasNOuvreRienEtCeQuiEstDAilleursNExistePas() {
    DecisionId decision = decider("Communiquer d’une seule voix", "communication", true);
    DecisionId sansCorrection = decider("En parler", "communication", false);
    for (String login : List.of("presidence-ml-touraine", "lecteur")) {
      assertThatThrownBy(() -> acteurs.comme(login, () -> corrections.ouvrir(seance, decision)))
          .isInstanceOf(AccesRefuseException.class);
    }
    assertThatThrownBy(
            () -> acteurs.comme("mission-reunion", () -> corrections.ouvrir(seance, decision)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> ouvrir(sansCorrection))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo("RG-520"));
    SeanceId autre = reunions.ceSoir(ML, scenes.copil());
    assertThatThrownBy(() -> acteurs.comme(ML, () -> corrections.ouvrir(autre, decision)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void uneDecisionFaiteNOuvrePlusRien() {
    DecisionId decision = decider("Communiquer d’une seule voix", "communication", true);
    ComiteId comite = scenes.comite(ML, convention);
    acteurs.comme(ML, () -> service.noterFaite(comite, decision));
    assertThatThrownBy(() -> ouvrir(decision)).isInstanceOf(RegleMetierException.class);
  }
}
