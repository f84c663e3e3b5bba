package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteDetail.SeanceResume;
import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.comites.RegleQuorum.Seconde;
import fr.cascade.conventions.Scenarios;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.socle.RegleMetierException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** One letter convenes the meeting and the second one that a lack of quorum would need (RG-388). */
@TestCascade
@Transactional
class ConvocationConjointeTest {

  private static final String MISSION = "mission-centre";
  private static final HoraireSeance SECONDE =
      new HoraireSeance(LocalDate.of(2010, 5, 12), LocalTime.of(10, 0), 60, "");

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired Scenarios scenarios;
  @Autowired ComiteService service;
  @Autowired ConvocationService convocations;
  @Autowired SeanceService seances;
  @Autowired TenueService tenue;
  @Autowired CourrierService courrier;
  @Autowired Acteurs acteurs;

  private ComiteId comite(boolean conjointe) {
    var nouveau =
        new NouveauComite(
            comites.conventionRegionale(),
            TypeComite.CDIAE,
            "CDIAE d’essai",
            "",
            null,
            new RegleQuorum(Part.MOITIE, false, true, 1, new Seconde(15, null, conjointe)),
            false,
            false,
            null,
            List.of(membre("Présidence"), membre("Opérateur"), membre("Réseau")));
    ComiteId id = acteurs.comme(MISSION, () -> service.creer(nouveau));
    comites.ecrire();
    return id;
  }

  private NouveauMembre membre(String qualite) {
    return new NouveauMembre(
        null,
        qualite.equals("Présidence") ? acteurs.id("direccte-centre") : null,
        qualite,
        "État",
        true,
        1,
        qualite.equals("Présidence"),
        null,
        LocalDate.of(2010, 2, 1),
        null);
  }

  private void convoquer(SeanceId id, HoraireSeance seconde) {
    acteurs.comme(MISSION, () -> convocations.convoquerEnsemble(id, seconde));
    comites.ecrire();
  }

  private List<SeanceResume> seancesDe(ComiteId id) {
    return comites.detail(MISSION, id).seances();
  }

  @Test
  void sansQuorumLaSecondeEstConvoqueeDeDroitEtDelibereSansQuorum() {
    ComiteId id = comite(true);
    SeanceId premiere = scenes.ceSoir(MISSION, id);
    convoquer(premiere, SECONDE);
    assertThat(acteurs.comme("direccte-centre", () -> courrier.miens(PageRequest.of(0, 10))))
        .extracting(MessageRecu::corps)
        .anyMatch(c -> c.contains("vaut pour une seconde réunion, le 12 mai 2010"));
    assertThat(scenes.detail(MISSION, premiere).phrase())
        .contains("faute de quorum, pour le 12 mai");
    scenes.present(MISSION, premiere, "Présidence");
    acteurs.comme(MISSION, () -> tenue.constaterCarence(premiere));
    SeanceResume seconde = seancesDe(id).getLast();
    assertThat(seconde.statut()).isEqualTo(SeanceStatut.CONVOQUEE);
    assertThat(seconde.debutLe()).isEqualTo(SECONDE.debut());
    assertThat(scenes.detail(MISSION, seconde.id()).quorum().exige()).isFalse();
  }

  @Test
  void lHeurePriseEntreTempsOuLeReportLaissentLaMain() {
    ComiteId id = comite(true);
    SeanceId premiere = scenes.ceSoir(MISSION, id);
    convoquer(premiere, SECONDE);
    acteurs.comme(MISSION, () -> seances.planifier(id, SECONDE));
    comites.ecrire();
    acteurs.comme(MISSION, () -> tenue.constaterCarence(premiere));
    assertThat(seancesDe(id)).hasSize(2);
    SeanceId autre = seancesDe(id).getLast().id();
    convoquer(autre, Comites.a14h(LocalDate.of(2010, 5, 20)));
    acteurs.comme(
        MISSION,
        () -> seances.reporter(autre, Comites.a14h(LocalDate.of(2010, 6, 8)), "Salle occupée"));
    assertThat(scenes.detail(MISSION, autre).secondeLe()).isNull();
  }

  @Test
  void seulementOuLaRegleLePermetApresLaPremiereEtDansLeDelai() {
    SeanceId sans = scenes.ceSoir(MISSION, comite(false));
    assertThatThrownBy(() -> convoquer(sans, SECONDE))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.code()).isEqualTo("RG-388"));
    assertThat(scenes.detail(MISSION, sans).conjointe()).isFalse();
  }

  @Test
  void laSecondeSuitLaPremiereDansLesJoursDeLaRegle() {
    SeanceId premiere = scenes.ceSoir(MISSION, comite(true));
    refuse(premiere, LocalDate.of(2010, 5, 19), "le 18 mai 2010 au plus tard");
    refuse(premiere, LocalDate.of(2010, 5, 2), "après la première");
    assertThat(scenes.detail(MISSION, premiere).statut()).isEqualTo(SeanceStatut.PLANIFIEE);
  }

  private void refuse(SeanceId id, LocalDate jour, String phrase) {
    assertThatThrownBy(() -> convoquer(id, Comites.a14h(jour)))
        .isInstanceOfSatisfying(
            RegleMetierException.class, r -> assertThat(r.champ()).contains("date"))
        .hasMessageContaining(phrase);
  }
}
