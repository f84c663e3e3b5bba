package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.SeanceDetail.DecisionPrise;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that bear on an article of the agreement, and ask for its correction. */
@TestCascade
@Transactional
class DecisionSurTexteTest {

  private static final String ML = "ml-touraine";

  @Autowired Comites scenes;
  @Autowired Seances reunions;
  @Autowired SeanceService seances;
  @Autowired SeanceConsultation lecture;
  @Autowired TenueService tenue;
  @Autowired ComiteService service;
  @Autowired ComiteConsultation comites;
  @Autowired CourrierService courrier;
  @Autowired JournalConsultation journal;
  @Autowired Acteurs acteurs;

  private ComiteId comite = new ComiteId(0);
  private SeanceId id = new SeanceId(0);

  @BeforeEach
  void ouvrir() {
    comite = scenes.copil();
    id = reunions.ceSoir(ML, comite);
    reunions.present(ML, id, "Directeur de la Mission locale de Touraine");
    acteurs.comme(ML, () -> tenue.ouvrir(id));
    scenes.ecrire();
  }

  private DecisionId decider(@Nullable String article, boolean correction, VoteSaisi vote) {
    DecisionId decision =
        acteurs.comme(
            ML,
            () ->
                tenue.decider(id, saisie("Six réunions par an", article, correction), vote, null));
    scenes.ecrire();
    return decision;
  }

  private static DecisionSaisie saisie(String texte, @Nullable String article, boolean correction) {
    return new DecisionSaisie(texte, "Directeur", null, article, correction);
  }

  private ConventionId convention() {
    return scenes.detail(ML, comite).convention();
  }

  private List<MessageRecu> corrections(String login) {
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .filter(m -> m.sujet().startsWith("Convention à corriger"))
        .toList();
  }

  @Test
  void larticleSeLitSurLaDecisionAuReleveEtSurLaConvention() throws IOException {
    decider("gouvernance", false, VoteSaisi.CONSENSUS);
    DecisionPrise prise = reunions.detail(ML, id).decisions().getFirst();
    assertThat(prise.article()).isEqualTo("Article 1 – Pilotage");
    assertThat(prise.correction()).isFalse();
    assertThat(scenes.detail(ML, comite).aSuivre().getFirst().article())
        .isEqualTo("Article 1 – Pilotage");
    assertThat(acteurs.comme("pe-tours", () -> comites.decisionsSurLeTexte(convention())))
        .extracting(DecisionSurTexte::texte)
        .containsExactly("Six réunions par an");
    assertThat(acteurs.comme("mission-reunion", () -> comites.decisionsSurLeTexte(convention())))
        .isEmpty();
    assertThat(corrections(ML)).isEmpty();
    acteurs.comme(ML, () -> tenue.clore(id));
    var releve = reunions.detail(ML, id).releves().getFirst().id();
    byte[] pdf = acteurs.comme(ML, () -> lecture.relevePdf(id, releve)).contenu();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Article 1 – Pilotage de la convention.");
    }
  }

  @Test
  void laCorrectionPrevientLeRedacteurEtResteAOuvrirJusquACeQuElleSoitFaite() {
    DecisionId decision = decider("gouvernance", true, VoteSaisi.CONSENSUS);
    for (String redacteur : List.of(ML, "pe-tours")) {
      assertThat(corrections(redacteur))
          .extracting(MessageRecu::lien)
          .containsExactly("conventions/" + convention().valeur() + "?onglet=comites");
    }
    assertThat(corrections("ut-37")).isEmpty();
    assertThat(journal.historique(Cles.de(convention()), PageRequest.of(0, 20)))
        .extracting(EntreeJournal::acte)
        .contains("CORRECTION_A_OUVRIR");
    assertThat(surLeTexte().correction()).isTrue();
    assertThat(surLeTexte().faite()).isFalse();
    acteurs.comme(ML, () -> service.noterFaite(comite, decision));
    scenes.ecrire();
    assertThat(surLeTexte().faite()).isTrue();
  }

  private DecisionSurTexte surLeTexte() {
    return acteurs.comme(ML, () -> comites.decisionsSurLeTexte(convention())).getFirst();
  }

  @Test
  void cequiEstRejeteNeDemandeRien() {
    decider("gouvernance", true, new VoteSaisi(Majorite.SIMPLE, 0, 1, 0, false));
    assertThat(corrections(ML)).isEmpty();
    assertThat(acteurs.comme(ML, () -> comites.decisionsSurLeTexte(convention()))).isEmpty();
  }

  @Test
  void larticleDUneAutreConventionNExistePasIciEtOnNeCorrigePasRien() {
    assertThatThrownBy(() -> decider("pas-le-mien", false, VoteSaisi.CONSENSUS))
        .isInstanceOf(IntrouvableException.class)
        .hasMessageContaining("dans la convention de ce comité");
    assertThatThrownBy(() -> saisie("x", null, true))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains("article"));
  }

  @Test
  void uneReunionDejaTenueAAussiSesArticles() {
    MembreId membre = scenes.detail(ML, comite).membres().getFirst().id();
    acteurs.comme(ML, () -> seances.enregistrerTenue(comite, tenue(membre, "gouvernance")));
    scenes.ecrire();
    assertThat(corrections("pe-tours")).hasSize(1);
    assertThatThrownBy(
            () -> acteurs.comme(ML, () -> seances.enregistrerTenue(comite, tenue(membre, "duree"))))
        .isInstanceOf(IntrouvableException.class);
  }

  private static SeanceTenue tenue(MembreId membre, String article) {
    int jour = article.equals("duree") ? 17 : 16;
    return new SeanceTenue(
        Comites.a14h(LocalDate.of(2010, 3, jour)),
        List.of(membre),
        List.of(saisie("Six réunions", article, true)));
  }
}
