package fr.cascade.avenants.processus;

import static fr.cascade.avenants.Avenants.NOUVEAU;
import static fr.cascade.avenants.Avenants.REDACTEUR;
import static fr.cascade.avenants.Avenants.SIGNATAIRES;
import static fr.cascade.avenants.Avenants.VALIDEUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.avenants.AvenantService;
import fr.cascade.avenants.AvenantStatut;
import fr.cascade.avenants.Avenants;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.DocumentsConsultation;
import fr.cascade.conventions.Scenarios;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.documents.DocumentContenu;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.signatures.DossierConsultation;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.RegleMetierException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** One test per path of {@code bpmn/avenant.bpmn}. */
@TestCascade
@Transactional
class AvenantProcessTest {

  @Autowired AvenantService avenants;
  @Autowired AvenantConsultation lecture;
  @Autowired Avenants scenes;
  @Autowired Scenarios scenarios;
  @Autowired SignatureConsultation signatures;
  @Autowired DossierConsultation dossiers;
  @Autowired DocumentsConsultation documents;
  @Autowired CourrierService courrier;
  @Autowired JournalConsultation journal;
  @Autowired Acteurs acteurs;
  @Autowired TaskService taches;
  @Autowired HistoryService historique;

  private ConventionId convention = new ConventionId(0);

  @BeforeEach
  void uneConventionEnVigueur() {
    convention = scenes.locale();
  }

  @Test
  void lesTachesVontAQuiRedigeEtValideLaConvention() {
    AvenantId id = scenes.ouvrir(convention, "communication");
    assertThat(tache(id)).isEqualTo("userTask_redigerAvenant");
    assertThat(candidat(id, "rediger-local@DEP-37")).isTrue();
    assertThat(candidat(id, "rediger-local@REG-04")).isFalse();
    scenes.ecrire(id, "communication", NOUVEAU);
    acteurs.comme(REDACTEUR, () -> avenants.soumettre(id));
    assertThat(tache(id)).isEqualTo("userTask_validerAvenant");
    assertThat(candidat(id, "valider-local@REG-24")).isTrue();
  }

  @Test
  void signeParToutesLesPartiesIlModifieLeTexteEtLeDit() throws IOException {
    AvenantId id = scenes.aSigner(convention);
    ArticleLu avant = article();
    var signature = scenes.aMoi(id, SIGNATAIRES.getFirst());
    acteurs.comme(
        SIGNATAIRES.getFirst(),
        () -> {
          assertThat(signatures.texteASigner(signature).html())
              .contains(
                  "Avenant n°\u00a01 à la convention locale", "Décision du COPIL", "ensemble");
          assertThat(dossiers.dossier(signature)).isPresent();
        });
    scenes.signer(id, SIGNATAIRES.getFirst());
    assertThat(article()).as("in force as signed until the last signature").isEqualTo(avant);
    scenes.signer(id, SIGNATAIRES.getLast());

    assertThat(fin(id)).isEqualTo("endEvent_effet");
    assertThat(article().texte()).isEqualTo(NOUVEAU);
    assertThat(article().mention()).isEqualTo("Modifié par l’avenant n°\u00a01 du 3 mai 2010");
    assertThat(scenes.lu(REDACTEUR, id).articles().getFirst().avant()).isEqualTo(avant.rendu());
    assertThat(actes(Cles.de(convention))).contains("TEXTE_MODIFIE", "AVENANT_SIGNE");
    assertThat(mots(acteurs.comme("lecteur", () -> lecture.pdf(id))))
        .contains("est remplacé par les dispositions suivantes", "demeurent inchangées")
        .doesNotContain("PROJET");
    DocumentContenu consolide = acteurs.comme("lecteur", () -> documents.consolide(convention));
    assertThat(mots(consolide)).contains("Version consolidée", "Modifié par l’avenant n°");
    assertThat(scenes.lu(REDACTEUR, scenes.ouvrir(convention)).numero()).isEqualTo(2);
  }

  @Test
  void renvoyeIlRevientEnRedaction() {
    AvenantId id = scenes.aValider(convention);
    acteurs.comme(VALIDEUR, () -> avenants.renvoyer(id, "Précisez qui communique."));
    assertThat(tache(id)).isEqualTo("userTask_redigerAvenant");
    assertThat(scenes.lu(REDACTEUR, id).motif()).isEqualTo("Précisez qui communique.");
    acteurs.comme(REDACTEUR, () -> avenants.soumettre(id));
    assertThat(scenes.lu(REDACTEUR, id).motif()).isNull();
  }

  @Test
  void unRefusDeSignerRevientEnRedactionEtSeDitAuxRedacteurs() {
    AvenantId id = scenes.aSigner(convention);
    scenes.refuser(id, SIGNATAIRES.getFirst(), "Pas ainsi.");
    assertThat(tache(id)).isEqualTo("userTask_redigerAvenant");
    assertThat(scenes.lu(REDACTEUR, id).motif()).contains("a refusé de signer : Pas ainsi.");
    assertThat(messages(REDACTEUR))
        .extracting(MessageRecu::lien)
        .contains("avenants/" + id.valeur());
    assertThat(article().mention()).isNull();
    acteurs.comme(REDACTEUR, () -> avenants.soumettre(id));
    acteurs.comme(VALIDEUR, () -> avenants.valider(id));
    SIGNATAIRES.forEach(s -> scenes.signer(id, s));
    assertThat(scenes.lu(REDACTEUR, id).circuits()).hasSize(2);
    assertThat(article().texte()).isEqualTo(NOUVEAU);
  }

  @Test
  void abandonneIlNAttendPlusPersonne() {
    AvenantId id = scenes.ouvrir(convention, "communication");
    acteurs.comme(REDACTEUR, () -> avenants.abandonner(id, "Sans objet."));
    assertThat(fin(id)).isEqualTo("endEvent_abandonne");
    assertThat(scenes.lu(REDACTEUR, id).statut()).isEqualTo(AvenantStatut.ABANDONNE);
    assertThat(actes(Cles.de(id))).contains("AVENANT_OUVERT", "AVENANT_ABANDONNE");
  }

  @Test
  void laDerniereSignatureNeModifiePasUneConventionFinie() {
    AvenantId id = scenes.aSigner(convention);
    scenes.signer(id, SIGNATAIRES.getFirst());
    scenes.appliquer(convention, "2009-01-01", "2010-05-02");
    assertThatThrownBy(() -> scenes.signer(id, SIGNATAIRES.getLast()))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("n’est plus en vigueur");
  }

  /** A draft that declines the agreement shows that its parent's words have moved. */
  @Test
  void unBrouillonQuiDeclineLeTexteVoitLeChangement() {
    ConventionId regionale =
        Objects.requireNonNull(scenarios.detail(REDACTEUR, convention).parent()).id();
    scenes.dire(convention, "BROUILLON");
    assertThat(synthese()).contains("<dt>Adaptés</dt><dd>aucun article");
    AvenantId id = scenes.ouvrirPar("mission-centre", regionale, "communication");
    scenes.ecrirePar("mission-centre", id, "communication", NOUVEAU);
    acteurs.comme("mission-centre", () -> avenants.soumettre(id));
    acteurs.comme("direccte-centre", () -> avenants.valider(id));
    List.of("pe-centre", "arml-centre", "direccte-centre").forEach(s -> scenes.signer(id, s));
    assertThat(synthese()).contains("Adaptés").contains("Communication");
    assertThat(synthese()).doesNotContain("<dt>Adaptés</dt><dd>aucun article");
  }

  private String synthese() {
    scenes.ecrire();
    return acteurs.comme(REDACTEUR, () -> documents.synthese(convention)).html();
  }

  private ArticleLu article() {
    return scenarios.detail(REDACTEUR, convention).article("communication").orElseThrow();
  }

  private List<MessageRecu> messages(String login) {
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .filter(m -> m.sujet().startsWith("Signature refusée"))
        .toList();
  }

  private List<String> actes(String cle) {
    return journal.historique(cle, PageRequest.of(0, 50)).stream()
        .map(EntreeJournal::acte)
        .toList();
  }

  private static String mots(DocumentContenu pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.contenu())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private String tache(AvenantId id) {
    return taches
        .createTaskQuery()
        .processInstanceBusinessKey(Cles.de(id))
        .singleResult()
        .getTaskDefinitionKey();
  }

  private boolean candidat(AvenantId id, String groupe) {
    return taches
            .createTaskQuery()
            .processInstanceBusinessKey(Cles.de(id))
            .taskCandidateGroup(groupe)
            .count()
        == 1;
  }

  private String fin(AvenantId id) {
    return historique
        .createHistoricActivityInstanceQuery()
        .processInstanceId(
            historique
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(Cles.de(id))
                .singleResult()
                .getId())
        .activityType("noneEndEvent")
        .singleResult()
        .getActivityId();
  }
}
