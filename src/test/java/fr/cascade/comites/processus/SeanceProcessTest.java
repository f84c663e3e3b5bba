package fr.cascade.comites.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.Comites;
import fr.cascade.comites.ReleveService;
import fr.cascade.comites.ReleveStatut;
import fr.cascade.comites.SeanceConsultation;
import fr.cascade.comites.SeanceDetail.ReleveLu;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceService;
import fr.cascade.comites.SeanceTenue;
import fr.cascade.comites.Seances;
import fr.cascade.comites.TenueService;
import fr.cascade.comites.VoteSaisi;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.taches.TacheConsultation;
import fr.cascade.taches.TacheLue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** One test per path of {@code bpmn/seance.bpmn}. */
@TestCascade
@Transactional
class SeanceProcessTest {

  private static final String ML = "ml-touraine";
  private static final String DIRECTION = "Directeur de la Mission locale de Touraine";

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired SeanceService seances;
  @Autowired SeanceConsultation lecture;
  @Autowired TenueService tenue;
  @Autowired ReleveService releves;
  @Autowired CourrierService courrier;
  @Autowired TacheConsultation taches;
  @Autowired RuntimeService instances;
  @Autowired ManagementService gestion;
  @Autowired Acteurs acteurs;

  @Test
  void deLaConvocationAuReleveEnvoye() {
    SeanceId id = scenes.ceSoir(ML, comites.copil());
    assertThat(tache(id)).containsExactly("Convoquer");
    scenes.convoquer(ML, id);
    assertThat(tache(id)).containsExactly("Tenir la réunion");
    assertThat(sujets("pe-tours")).anyMatch(s -> s.startsWith("Convocation"));
    assertThat(sujets("ut-37")).anyMatch(s -> s.startsWith("Convocation"));
    scenes.present(ML, id, DIRECTION);
    acteurs.comme(ML, () -> tenue.ouvrir(id));
    scenes.decider(ML, id, VoteSaisi.CONSENSUS);
    acteurs.comme(ML, () -> tenue.clore(id));
    assertThat(tache(id)).containsExactly("Rédiger le relevé");
    acteurs.comme(ML, () -> releves.proposer(id, "Réunion brève."));
    assertThat(tache(id)).containsExactly("Valider le relevé");
    acteurs.comme(ML, () -> releves.valider(id));
    assertThat(tache(id)).isEmpty();
    ReleveLu releve = releve(id);
    assertThat(releve.statut()).isEqualTo(ReleveStatut.ENVOYE);
    assertThat(sujets("pe-tours")).anyMatch(s -> s.startsWith("Relevé de décisions"));
    byte[] pdf = acteurs.comme("pe-tours", () -> lecture.relevePdf(id, releve.id())).contenu();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(enCours(id)).isZero();
  }

  @Test
  void unReleveEnvoyeNeSeCorrigeQueParUneVersionMotivee() {
    SeanceId id = scenes.ceSoir(ML, comites.copil());
    tenirEtEnvoyer(id);
    ReleveLu premiere = releve(id);
    assertThatThrownBy(() -> acteurs.comme(ML, () -> releves.ecrire(id, "Autre chose")))
        .hasMessageContaining("n’est plus en rédaction");
    assertThatThrownBy(() -> acteurs.comme(ML, () -> releves.corriger(id, " ")))
        .hasMessageContaining("motif");
    acteurs.comme(ML, () -> releves.corriger(id, "Date erronée"));
    assertThat(tache(id)).containsExactly("Rédiger le relevé");
    acteurs.comme(ML, () -> releves.proposer(id, "Lire : 3 mai."));
    acteurs.comme(ML, () -> releves.valider(id));
    assertThat(scenes.detail(ML, id).releves()).extracting(ReleveLu::numero).containsExactly(1, 2);
    assertThat(releve(id).motif()).isEqualTo("Date erronée");
    byte[] avant = acteurs.comme(ML, () -> lecture.relevePdf(id, premiere.id())).contenu();
    byte[] apres = acteurs.comme(ML, () -> lecture.relevePdf(id, releve(id).id())).contenu();
    assertThat(apres).isNotEqualTo(avant);
  }

  @Test
  void reporteeElleEstAConvoquerDeNouveauAnnuleeElleFinit() {
    SeanceId id = scenes.ceSoir(ML, comites.copil());
    scenes.convoquer(ML, id);
    acteurs.comme(ML, () -> seances.reporter(id, Comites.a14h(LocalDate.of(2010, 6, 15)), "Grève"));
    assertThat(tache(id)).containsExactly("Convoquer");
    assertThat(sujets("pe-tours")).anyMatch(s -> s.startsWith("Réunion reportée"));
    acteurs.comme(
        ML, () -> seances.reporter(id, Comites.a14h(LocalDate.of(2010, 6, 16)), "Encore"));
    assertThat(tache(id)).containsExactly("Convoquer");
    acteurs.comme(ML, () -> seances.annuler(id, "Sans objet"));
    assertThat(enCours(id)).isZero();
  }

  @Test
  void leRappelPartAvantLaFinDuDelaiDeConvocation() {
    ComiteId comite = comites.copil();
    SeanceId id = comites.planifiee(comite, LocalDate.of(2010, 6, 15));
    comites.ecrire();
    var job =
        gestion
            .createJobQuery()
            .activityId("timer_rappel")
            .processInstanceId(instance(id))
            .singleResult();
    gestion.executeJob(job.getId());
    assertThat(sujets(ML)).anyMatch(s -> s.startsWith("À convoquer"));
    assertThat(tache(id)).containsExactly("Convoquer");
  }

  @Test
  void dejaTenueElleAttendSonReleve() {
    ComiteId comite = comites.copil();
    var membre = comites.detail(ML, comite).membres().getFirst();
    SeanceId id =
        acteurs.comme(
            ML,
            () ->
                seances.enregistrerTenue(
                    comite,
                    new SeanceTenue(
                        Comites.a14h(LocalDate.of(2010, 3, 16)), List.of(membre.id()), List.of())));
    assertThat(tache(id)).containsExactly("Rédiger le relevé");
  }

  private void tenirEtEnvoyer(SeanceId id) {
    scenes.present(ML, id, DIRECTION);
    acteurs.comme(ML, () -> tenue.ouvrir(id));
    acteurs.comme(ML, () -> tenue.clore(id));
    acteurs.comme(ML, () -> releves.proposer(id, ""));
    acteurs.comme(ML, () -> releves.valider(id));
    comites.ecrire();
  }

  private ReleveLu releve(SeanceId id) {
    return scenes.detail(ML, id).releves().getLast();
  }

  private List<String> tache(SeanceId id) {
    comites.ecrire();
    return acteurs.comme(ML, () -> taches.mesTaches("", 0, 50)).stream()
        .filter(t -> t.route().equals("seances/" + id.valeur()))
        .map(TacheLue::etape)
        .toList();
  }

  private String instance(SeanceId id) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(ComiteCles.de(id))
        .singleResult()
        .getId();
  }

  private long enCours(SeanceId id) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(ComiteCles.de(id))
        .count();
  }

  private List<String> sujets(String login) {
    comites.ecrire();
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(MessageRecu::sujet)
        .toList();
  }
}
