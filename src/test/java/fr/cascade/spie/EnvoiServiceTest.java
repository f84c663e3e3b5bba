package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.documents.Pdfs;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uploads in progress when a call closes. */
class EnvoiServiceTest extends Essais {

  private static final LocalDateTime AVANT = Appels.CLOTURE.minusSeconds(78);
  private static final LocalDateTime PENDANT = Appels.CLOTURE.plusMinutes(5);
  private static final LocalDateTime FIN = Appels.CLOTURE.plusMinutes(15);

  @Autowired EnvoiService envois;
  @Autowired DepotService depots;
  @Autowired ReponseService reponses;
  @Autowired CandidatureService candidatures;
  @Autowired CandidatureConsultation consultation;
  @Autowired AppelConsultation appels;
  @Autowired AppelService preparation;
  @Autowired JournalConsultation journal;
  @Autowired CourrierService courrier;
  @Autowired JdbcClient jdbc;

  @Test
  void leFichierCommenceAvantEstRecuPuisLaCandidatureDeposee() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    EnvoiId envoi = commencer(id, AVANT);
    scenes.nousSommes(PENDANT);
    assertThat(lue(id).recevabilite().manquements())
        .extracting(Recevabilite.Regle::code)
        .containsExactly("delai");
    assertThat(lue(id).actions()).isEmpty();
    joindre(id, envoi);
    assertThat(lue(id).recevabilite().recevable()).isTrue();
    assertThat(lue(id).actions()).containsExactly(ActionCandidature.DEPOSER);
    scenes.nousSommes(FIN);
    deposer(id);
    assertThat(EnvoiTardif.enClair(lue(id).aLaGrace()))
        .isEqualTo(" dans le délai de grâce (fichier « plan.pdf » commencé à 23 h 58 min 41 s)");
    assertThat(phrases(id))
        .anySatisfy(p -> assertThat(p).contains("jointe dans le délai de grâce, envoi commencé"))
        .anySatisfy(p -> assertThat(p).startsWith("Candidature déposée dans le délai de grâce ("));
    assertThat(corps())
        .anySatisfy(c -> assertThat(c).contains("23 h 58 min 41 s", "ne peut plus être retirée"));
    assertThatThrownBy(() -> acteurs.comme("territoire-marne", () -> depots.retirer(id)))
        .hasMessageContaining("clos depuis");
  }

  @Test
  void laSecondeSuivantLaGraceNeRecoitPlusLaCandidature() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    EnvoiId envoi = commencer(id, AVANT);
    scenes.nousSommes(PENDANT);
    joindre(id, envoi);
    scenes.nousSommes(FIN.plusSeconds(1));
    assertThatThrownBy(() -> deposer(id))
        .hasMessageContaining("28 février 2021 à 23 h 59")
        .hasMessageContaining("a pris fin à 0 h 14");
  }

  @Test
  void laLettreAussiMaisPasApresLaGrace() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    scenes.nousSommes(AVANT);
    EnvoiId envoi =
        acteurs.comme(
            "territoire-marne", () -> envois.commencerLettre(id, scenes.departement(Appels.MARNE)));
    scenes.nousSommes(FIN.plusSeconds(1));
    assertThatThrownBy(() -> joindreLettre(id, envoi))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("a pris fin à 0 h 14");
    scenes.nousSommes(FIN);
    joindreLettre(id, envoi);
    assertThat(lue(id).peut(ActionCandidature.DEPOSER)).isTrue();
  }

  @Test
  void sansEnvoiCommenceAvantRienNEstRecu() {
    AppelId appel = scenes.ouvert();
    CandidatureId id = scenes.completeMarne(appel);
    CandidatureId aude = scenes.deposeeAude(appel);
    var marne = scenes.departement(Appels.MARNE);
    scenes.nousSommes(PENDANT);
    assertThat(appels.lire(appel).etat()).isEqualTo(AppelEtat.CLOS);
    for (Runnable acte :
        List.<Runnable>of(
            () -> depots.deposer(id, true),
            () -> envois.commencer(id, "annexe"),
            () -> envois.commencerLettre(id, marne),
            () -> reponses.joindre(id, "annexe", null, "plan.pdf", Pdfs.de(1)),
            () -> reponses.ecrire(id, "diagnostic", -1, "x"),
            () -> candidatures.joindreLettre(id, marne, null, "lettre.pdf", Pdfs.de(1)),
            () -> candidatures.couvrir(id, List.of(Appels.AUDE)),
            () -> candidatures.associer(id, scenes.operateur("REG-76")),
            () -> candidatures.approuver(id, marne))) {
      assertThatThrownBy(() -> acteurs.comme("territoire-marne", acte))
          .isInstanceOf(RegleMetierException.class)
          .hasMessageContaining("clos depuis le 28 février 2021 à 23 h 59")
          .hasMessageContaining("Jusqu’à 0 h 14");
    }
    assertThatThrownBy(() -> acteurs.comme("territoire-aude", () -> depots.retirer(aude)))
        .hasMessageContaining("Jusqu’à 0 h 14");
    assertThat(scenes.comme("mission-occitanie", () -> consultation.lire(aude)).actions())
        .isEmpty();
  }

  @Test
  void unEnvoiNeSertQuASonAuteurSaCandidatureEtSonChampUneFois() {
    AppelId appel = scenes.ouvert();
    CandidatureId marne = scenes.completeMarne(appel);
    CandidatureId aude = scenes.completeAude(appel);
    EnvoiId envoi = commencer(marne, AVANT);
    EnvoiId autre = acteurs.comme("territoire-aude", () -> envois.commencer(aude, "annexe"));
    scenes.nousSommes(PENDANT);
    assertThatThrownBy(() -> joindre(marne, autre)).isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "presidence-marne",
                    () -> reponses.joindre(marne, "annexe", envoi, "plan.pdf", Pdfs.de(1))))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> joindreLettre(marne, envoi)).isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> joindre(marne, new EnvoiId(0)))
        .isInstanceOf(IntrouvableException.class);
    joindre(marne, envoi);
    scenes.ecrire();
    assertThatThrownBy(() -> joindre(marne, envoi))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("déjà reçu");
  }

  @Test
  void avantLaClotureUnEnvoiFinitCommeToujours() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    EnvoiId envoi = commencer(id, Appels.JOUR);
    joindre(id, envoi);
    assertThat(lue(id).valeur("annexe")).isEqualTo("plan.pdf");
    scenes.nousSommes(PENDANT);
    assertThatThrownBy(() -> deposer(id)).hasMessageContaining("Jusqu’à 0 h 14");
  }

  /** The column came later: what a running call, its applications and timers live by is 0. */
  @Test
  void unAppelDAvantNAPasDeGrace() {
    AppelId appel = scenes.ouvert();
    CandidatureId id = scenes.completeMarne(appel);
    EnvoiId envoi = commencer(id, AVANT);
    scenes.ecrire();
    jdbc.sql("update appel set delai_de_grace = default where id = :id")
        .param("id", appel.valeur())
        .update();
    scenes.nousSommes(Appels.CLOTURE.plusSeconds(1));
    assertThat(appels.lire(appel).etat()).isEqualTo(AppelEtat.INSTRUCTION);
    assertThatThrownBy(() -> joindre(id, envoi)).hasMessageContaining("clos depuis");
  }

  @Test
  void leDelaiVaDeZeroASoixanteMinutes() {
    for (int minutes : new int[] {-1, 61}) {
      assertThatThrownBy(() -> preparer(minutes))
          .isInstanceOfSatisfying(
              RegleMetierException.class, r -> assertThat(r.champ()).contains("delaiDeGrace"));
    }
    assertThat(scenes.comme("national", () -> appels.lire(preparer(60))).fermeture().finLe())
        .isEqualTo(Appels.instant(Appels.CLOTURE.plusHours(1)));
  }

  private AppelId preparer(int minutes) {
    AppelSaisi s = Appels.saisi();
    return acteurs.comme(
        "national",
        () ->
            preparation.preparer(
                new AppelSaisi(
                    s.titre(),
                    s.texte(),
                    s.porteurs(),
                    s.ouvertureLe(),
                    s.clotureLe(),
                    minutes,
                    s.places(),
                    s.plafond(),
                    s.enveloppe(),
                    s.regleEgalite(),
                    s.recours())));
  }

  private EnvoiId commencer(CandidatureId id, LocalDateTime quand) {
    scenes.nousSommes(quand);
    return acteurs.comme("territoire-marne", () -> envois.commencer(id, "annexe"));
  }

  private void joindre(CandidatureId id, EnvoiId envoi) {
    acteurs.comme(
        "territoire-marne", () -> reponses.joindre(id, "annexe", envoi, "plan.pdf", Pdfs.de(1)));
  }

  private void joindreLettre(CandidatureId id, EnvoiId envoi) {
    acteurs.comme(
        "territoire-marne",
        () ->
            candidatures.joindreLettre(
                id, scenes.departement(Appels.MARNE), envoi, "lettre.pdf", Pdfs.de(1)));
  }

  private void deposer(CandidatureId id) {
    acteurs.comme("territoire-marne", () -> depots.deposer(id, false));
  }

  private CandidatureLue lue(CandidatureId id) {
    return scenes.comme("territoire-marne", () -> consultation.lire(id));
  }

  private List<String> phrases(CandidatureId id) {
    return journal.historique(Cles.de(id), PageRequest.of(0, 50)).stream()
        .map(EntreeJournal::phrase)
        .toList();
  }

  private List<String> corps() {
    return scenes.comme("territoire-marne", () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(MessageRecu::corps)
        .toList();
  }
}
