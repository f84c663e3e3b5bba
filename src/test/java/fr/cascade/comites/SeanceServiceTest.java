package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.SeanceDetail.PointLu;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting accepts and refuses; each refusal is one line of « bad input ». */
@TestCascade
@Transactional
class SeanceServiceTest {

  private static final String MISSION = "mission-centre";
  private static final VoteSaisi DEUX_POUR = new VoteSaisi(Majorite.SIMPLE, 2, 0, 0, true);

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired SeanceService seances;
  @Autowired SeanceConsultation lecture;
  @Autowired ConvocationService convocations;
  @Autowired OrdreDuJourService ordre;
  @Autowired TenueService tenue;
  @Autowired Acteurs acteurs;

  @Test
  void inviteReponduEtPresentSontTroisChoses() {
    SeanceId id = scenes.ceSoir("ml-touraine", comites.copil());
    scenes.convoquer("ml-touraine", id);
    acteurs.comme("pe-tours", () -> convocations.repondre(id, ReponseSaisie.de(Reponse.ABSENT)));
    var site = scenes.ligne("ml-touraine", id, "Directeur du site Pôle emploi Tours Deux Lions");
    assertThat(site.reponse()).isEqualTo(Reponse.ABSENT);
    assertThat(site.present()).isFalse();
    scenes.present("ml-touraine", id, site.qualite());
    var venu = scenes.ligne("ml-touraine", id, site.qualite());
    assertThat(venu.reponse()).isEqualTo(Reponse.ABSENT);
    assertThat(venu.present()).isTrue();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    MISSION, () -> convocations.repondre(id, ReponseSaisie.de(Reponse.PRESENT))))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void lesPresencesNeSeNotentQueLeJour() {
    ComiteId comite = comites.copil();
    SeanceId id = comites.planifiee(comite, LocalDate.of(2010, 6, 15));
    assertThatThrownBy(
            () -> scenes.present("ml-touraine", id, "Directeur de la Mission locale de Touraine"))
        .hasMessageContaining("ce jour-là");
  }

  @Test
  void sansQuorumRienNeSOuvreNiNeSeDecide() {
    SeanceId id = scenes.ceSoir(MISSION, scenes.cdiae());
    scenes.present(MISSION, id, "Présidente");
    assertThat(scenes.detail(MISSION, id).quorum().atteint()).isFalse();
    assertThatThrownBy(() -> acteurs.comme(MISSION, () -> tenue.ouvrir(id)))
        .hasMessageContaining("il en faut 2");
    scenes.present(MISSION, id, "Opérateur");
    acteurs.comme(MISSION, () -> tenue.ouvrir(id));
    scenes.decider(MISSION, id, DEUX_POUR);
    scenes.absent(MISSION, id, "Opérateur");
    assertThatThrownBy(() -> scenes.decider(MISSION, id, DEUX_POUR))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo("RG-332"));
    assertThat(scenes.detail(MISSION, id).decisions().getFirst().quorum())
        .contains("2 voix présentes", "Quorum atteint");
  }

  @Test
  void lesProcurationsImpossiblesSontRefusees() {
    SeanceId id = scenes.ceSoir(MISSION, scenes.cdiae());
    scenes.present(MISSION, id, "Présidente");
    refusee(id, "Réseau A", "Opérateur", "RG-341");
    refusee(id, "Réseau A", "Réseau A", "RG-342");
    refusee(id, "Présidente", "Opérateur", "RG-344");
    refusee(id, "Associé", "Présidente", "RG-345");
    scenes.procuration(MISSION, id, "Réseau A", "Présidente");
    refusee(id, "Réseau B", "Présidente", "RG-343");
    refusee(id, "Réseau B", "Réseau A", "RG-342");
  }

  private void refusee(SeanceId id, String mandant, String porteur, String code) {
    assertThatThrownBy(() -> scenes.procuration(MISSION, id, mandant, porteur))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo(code));
  }

  @Test
  void laProcurationTombeQuandSonPorteurPart() {
    SeanceId id = scenes.ceSoir(MISSION, scenes.cdiae());
    scenes.present(MISSION, id, "Présidente");
    scenes.procuration(MISSION, id, "Réseau A", "Présidente");
    assertThat(scenes.detail(MISSION, id).quorum().atteint()).isTrue();
    scenes.absent(MISSION, id, "Présidente");
    scenes.present(MISSION, id, "Opérateur");
    assertThat(scenes.detail(MISSION, id).quorum().atteint()).isFalse();
  }

  @Test
  void leSuppleantComptePourSonTitulaireSeulement() {
    SeanceId id = scenes.ceSoir(MISSION, scenes.cdiae());
    var operateur = scenes.ligne(MISSION, id, "Opérateur");
    MembreId suppleant = operateur.suppleants().getFirst().membre();
    var presidente = scenes.ligne(MISSION, id, "Présidente");
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    MISSION,
                    () ->
                        tenue.noterPresence(
                            id,
                            new PresenceSaisie(presidente.membre(), Presence.SALLE, suppleant))))
        .hasMessageContaining("n’est pas suppléant");
    acteurs.comme(
        MISSION,
        () ->
            tenue.noterPresence(
                id, new PresenceSaisie(operateur.membre(), Presence.DISTANCE, suppleant)));
    assertThat(scenes.detail(MISSION, id).quorum().voix()).isEqualTo(1);
  }

  @Test
  void onNeCompteNiPlusDeVoixQuIlNYEnANiApresLaCloture() {
    SeanceId id = scenes.ceSoir(MISSION, scenes.cdiae());
    scenes.present(MISSION, id, "Présidente");
    scenes.present(MISSION, id, "Opérateur");
    acteurs.comme(MISSION, () -> tenue.ouvrir(id));
    assertThatThrownBy(
            () -> scenes.decider(MISSION, id, new VoteSaisi(Majorite.SIMPLE, 3, 0, 0, false)))
        .hasMessageContaining("recomptez");
    scenes.decider(MISSION, id, new VoteSaisi(Majorite.SIMPLE, 1, 1, 0, true));
    assertThat(scenes.detail(MISSION, id).decisions().getFirst().adoptee()).isTrue();
    acteurs.comme(MISSION, () -> tenue.clore(id));
    assertThatThrownBy(() -> scenes.decider(MISSION, id, DEUX_POUR))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo("RG-336"));
  }

  @Test
  void laDecisionDueVientALOrdreDuJourSuivant() {
    ComiteId comite = comites.copil();
    SeanceId id = scenes.ceSoir("ml-touraine", comite);
    scenes.present("ml-touraine", id, "Directeur de la Mission locale de Touraine");
    acteurs.comme("ml-touraine", () -> tenue.ouvrir(id));
    scenes.decider("ml-touraine", id, VoteSaisi.CONSENSUS);
    acteurs.comme("ml-touraine", () -> tenue.clore(id));
    comites.ecrire();
    SeanceId suivante = comites.planifiee(comite, LocalDate.of(2010, 6, 15));
    assertThat(scenes.detail("ml-touraine", suivante).points())
        .extracting(PointLu::titre)
        .containsExactly("Suivi : Ouvrir un point d’accueil à Chinon");
    SeanceId avant = comites.planifiee(comite, LocalDate.of(2010, 5, 18));
    assertThat(scenes.detail("ml-touraine", avant).points()).isEmpty();
  }

  @Test
  void lesIdentifiantsDUneAutreReunionNExistentPasIci() {
    SeanceId mienne = scenes.ceSoir("ml-touraine", comites.copil());
    SeanceId autre = scenes.ceSoir(MISSION, scenes.cdiae());
    PointId ailleurs =
        acteurs.comme(
            MISSION,
            () -> ordre.ajouter(autre, new PointSaisi("Bilan", NaturePoint.INFORMATION, "", null)));
    acteurs.comme(MISSION, () -> ordre.deposer(autre, null, "note.pdf", pdf()));
    comites.ecrire();
    PieceId piece = scenes.detail(MISSION, autre).pieces().getFirst().id();
    MembreId membre = scenes.ligne(MISSION, autre, "Présidente").membre();
    List<Runnable> actes =
        List.of(
            () -> ordre.noter(mienne, ailleurs, 0, "x"),
            () -> ordre.trancher(mienne, ailleurs, 0, "x", "y"),
            () -> ordre.retirer(mienne, ailleurs),
            () -> ordre.deposer(mienne, ailleurs, "note.pdf", pdf()),
            () -> lecture.piece(mienne, piece),
            () -> ordre.retirerPiece(mienne, piece),
            () -> tenue.donnerProcuration(mienne, membre, membre),
            () -> tenue.noterPresence(mienne, new PresenceSaisie(membre, Presence.SALLE, null)));
    for (Runnable acte : actes) {
      assertThatThrownBy(() -> acteurs.comme("ml-touraine", acte))
          .isInstanceOf(IntrouvableException.class);
    }
    assertThatThrownBy(() -> acteurs.comme("ml-touraine", () -> lecture.detail(autre)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void unePieceSeJugeASonContenu() {
    SeanceId id = scenes.ceSoir("ml-touraine", comites.copil());
    byte[] texte = "bonjour".getBytes(StandardCharsets.UTF_8);
    for (String nom : List.of("faux.pdf", "programme.exe", "sans-extension")) {
      assertThatThrownBy(
              () -> acteurs.comme("ml-touraine", () -> ordre.deposer(id, null, nom, texte)))
          .isInstanceOfSatisfying(
              RegleMetierException.class, r -> assertThat(r.code()).isEqualTo("RG-360"));
    }
    byte[] enorme = Arrays.copyOf(pdf(), 20 * 1024 * 1024 + 1);
    assertThatThrownBy(
            () -> acteurs.comme("ml-touraine", () -> ordre.deposer(id, null, "gros.pdf", enorme)))
        .hasMessageContaining("20 Mo");
    acteurs.comme("ml-touraine", () -> ordre.deposer(id, null, "note.pdf", pdf()));
    assertThat(scenes.detail("ml-touraine", id).pieces().getFirst().analyse())
        .isEqualTo("non analysé");
  }

  @Test
  void unePieceRestePourTouteLaReunionQuandSonPointEstRetire() {
    SeanceId id = scenes.ceSoir("ml-touraine", comites.copil());
    PointId bilan =
        acteurs.comme(
            "ml-touraine",
            () -> ordre.ajouter(id, new PointSaisi("Bilan", NaturePoint.INFORMATION, "", null)));
    acteurs.comme("ml-touraine", () -> ordre.deposer(id, bilan, "note.pdf", pdf()));
    assertThat(scenes.detail("ml-touraine", id).pieces().getFirst().point()).isEqualTo(bilan);
    acteurs.comme("ml-touraine", () -> ordre.retirer(id, bilan));
    comites.ecrire();
    assertThat(scenes.detail("ml-touraine", id).pieces())
        .singleElement()
        .satisfies(p -> assertThat(p.point()).isNull());
  }

  private static byte[] pdf() {
    return "%PDF-1.7 essai".getBytes(StandardCharsets.US_ASCII);
  }
}
