package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.AvisRecu.PieceRecue;
import fr.cascade.conventions.ConsultationProposee.PartieAConsulter;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.conventions.TourLu.PropositionLue;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class ConsultationServiceTest {

  private static final LocalDate JOUR = LocalDate.of(2010, 5, 3);
  private static final byte[] PDF = "%PDF-1.7 courrier".getBytes(StandardCharsets.US_ASCII);

  @Autowired ConsultationService consultations;
  @Autowired AvisService avis;
  @Autowired AvisConsultation lecture;
  @Autowired ConventionConsultation liste;
  @Autowired CourrierService courrier;
  @Autowired JournalConsultation journal;
  @Autowired Consultations scenes;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  @Test
  void toutesLesPartiesSontProposeesSaufCelleDuRedacteur() {
    ConventionId id = scenarios.brouillonRegional();
    scenarios.detail("mission-centre", id);
    ConsultationProposee proposee = acteurs.comme("mission-centre", () -> lecture.proposer(id));
    assertThat(proposee.echeance()).isEqualTo(JOUR.plusDays(15));
    assertThat(proposee.parties()).hasSize(3).allMatch(PartieAConsulter::joignable);
    assertThat(proposee.parties())
        .filteredOn(PartieAConsulter::sienne)
        .extracting(PartieAConsulter::nom)
        .containsExactly("DIRECCTE Centre");
  }

  @Test
  void seulLeRedacteurConsulte() {
    ConventionId id = scenarios.brouillonRegional();
    scenarios.detail("mission-centre", id);
    var demande = new DemandeConsultation(JOUR.plusDays(10), List.of(), "");
    assertThatThrownBy(
            () -> acteurs.comme("direccte-centre", () -> consultations.ouvrir(id, demande)))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(
            () -> acteurs.comme("mission-reunion", () -> consultations.ouvrir(id, demande)))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(
            () -> acteurs.comme("mission-centre", () -> consultations.ouvrir(id, demande)))
        .hasMessageContaining("au moins une partie");
  }

  @Test
  void lEtatLesActesEtLesMessagesDisentLaConsultation() {
    ConventionId id = scenes.ouverte();
    ConventionDetail detail = scenarios.detail("mission-centre", id);
    assertThat(detail.etat()).isEqualTo(ConventionEtat.EN_CONSULTATION);
    assertThat(detail.phrase())
        .isEqualTo("Consultation ouverte jusqu'au 18 mai 2010 ; 0 avis rendu sur 3.");
    assertThat(detail.actions()).containsExactly(ActionConvention.CLORE_CONSULTATION);
    assertThat(scenarios.detail("pe-centre", id).actions())
        .containsExactly(ActionConvention.RENDRE_AVIS);
    assertThat(compter(ConventionEtat.EN_CONSULTATION)).isEqualTo(1);
    for (String login : List.of("pe-centre", "arml-centre", "direccte-centre")) {
      assertThat(sujets(login)).filteredOn(s -> s.startsWith("Votre avis est demandé")).hasSize(1);
    }
  }

  private int compter(ConventionEtat etat) {
    return acteurs.comme(
        "mission-centre", () -> liste.compter(new ConventionFiltre("", null, etat, null, null)));
  }

  private List<String> sujets(String login) {
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 20))).stream()
        .map(MessageRecu::sujet)
        .toList();
  }

  @Test
  void chacunRendLAvisDeSaPartieEtDElleSeule() {
    ConventionId id = scenes.ouverte();
    AvisId deLArml = scenes.sien(id, "arml-centre").id();
    var favorable = new AvisSaisi(AvisSens.FAVORABLE, "", List.of());
    for (String login : List.of("pe-centre", "mission-centre", "ut-37")) {
      assertThatThrownBy(() -> acteurs.comme(login, () -> avis.rendre(id, deLArml, favorable)))
          .as(login)
          .isInstanceOf(IntrouvableException.class);
    }
    scenes.favorable(id, "arml-centre");
    assertThat(scenes.sien(id, "arml-centre"))
        .extracting(AvisLu::sens, AvisLu::auteur)
        .containsExactly(AvisSens.FAVORABLE, "président de l’ARML Centre");
    assertThatThrownBy(() -> scenes.favorable(id, "arml-centre"))
        .isInstanceOf(DejaFaitException.class)
        .hasMessageContaining("président de l’ARML Centre");
  }

  @Test
  void lAvisDUneAutreConventionEstIntrouvable() {
    ConventionId id = scenes.ouverte();
    AvisId sien = scenes.sien(id, "pe-centre").id();
    ConventionId accord = scenarios.accord();
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "pe-centre",
                    () ->
                        avis.rendre(
                            accord, sien, new AvisSaisi(AvisSens.FAVORABLE, "", List.of()))))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void lesAvisSeLisentParCeuxQueCelaRegarde() {
    ConventionId id = scenes.ouverte();
    scenes.sousReserve(id, "pe-centre");
    for (String login : List.of("mission-centre", "direccte-centre", "arml-centre")) {
      assertThat(scenes.tour(id, login).rendus()).as(login).isEqualTo(1);
    }
    assertThat(acteurs.comme("national", () -> lecture.tours(id))).isEmpty();
    assertThatThrownBy(() -> acteurs.comme("mission-reunion", () -> lecture.tours(id)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void leTexteProposeEstNettoye() {
    ConventionId id = scenes.ouverte();
    scenes.rendre(
        id,
        "pe-centre",
        new AvisSaisi(
            AvisSens.DEFAVORABLE,
            "Non.",
            List.of(
                new AvisSaisi.Redaction(
                    "objet", "<p onclick='x()'>Objet<script>alert(1)</script></p>"))));
    assertThat(scenes.sien(id, "pe-centre").propositions())
        .singleElement()
        .extracting(PropositionLue::rendu)
        .isEqualTo("<p>Objet</p>");
  }

  @Test
  void unCourrierEstSaisiPourLaPartieAvecSaPiece() {
    ConventionId id = scenes.ouverte();
    AvisId sien = scenes.sien(id, "arml-centre").id();
    assertThatThrownBy(() -> recevoir(id, sien, "texte".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("n'est pas un PDF");
  }

  @Test
  void lAvisRecuDitQuiLASaisi() {
    ConventionId id = scenes.ouverte();
    AvisId sien = scenes.sien(id, "arml-centre").id();
    recevoir(id, sien, PDF);
    AvisLu lu = scenes.sien(id, "arml-centre");
    assertThat(lu)
        .extracting(AvisLu::sens, AvisLu::auteur, AvisLu::recuLe, AvisLu::piece)
        .containsExactly(
            AvisSens.FAVORABLE_SOUS_RESERVE, "chargé de mission DIRECCTE Centre", JOUR, true);
    assertThat(acteurs.comme("pe-centre", () -> lecture.piece(id, sien)).contenu()).isEqualTo(PDF);
    assertThatThrownBy(() -> acteurs.comme("national", () -> lecture.piece(id, sien)))
        .isInstanceOf(IntrouvableException.class);
    assertThat(phrases(id)).anyMatch(p -> p.contains("reçu par courrier le 3 mai 2010, saisi"));
  }

  private void recevoir(ConventionId id, AvisId sien, byte @Nullable [] contenu) {
    var piece = contenu == null ? null : new PieceRecue("courrier.pdf", contenu);
    acteurs.comme(
        "mission-centre",
        () ->
            consultations.recevoir(
                id,
                sien,
                new AvisRecu(AvisSens.FAVORABLE_SOUS_RESERVE, "Voir courrier.", JOUR, piece)));
  }

  private List<String> phrases(ConventionId id) {
    return journal.historique(Cles.de(id), PageRequest.of(0, 50)).stream()
        .map(EntreeJournal::phrase)
        .toList();
  }

  @Test
  void laFriseDitOuEnEstLaConsultation() {
    ConventionId id = scenes.ouverte();
    scenes.favorable(id, "pe-centre");
    assertThat(acteurs.comme("mission-centre", () -> liste.frise(id)))
        .extracting(EtapeFrise::titre, EtapeFrise::avancement)
        .startsWith(
            tuple("Rédaction", EtapeFrise.Avancement.FAITE),
            tuple("Consultation", EtapeFrise.Avancement.EN_COURS));
    acteurs.comme("mission-centre", () -> consultations.clore(id));
    assertThat(acteurs.comme("mission-centre", () -> liste.frise(id)))
        .extracting(EtapeFrise::titre, EtapeFrise::avancement)
        .startsWith(
            tuple("Consultation", EtapeFrise.Avancement.FAITE),
            tuple("Rédaction", EtapeFrise.Avancement.EN_COURS));
    assertThat(scenarios.detail("mission-centre", id).phrase())
        .startsWith("Consultation close ; 1 avis rendu sur 3.");
  }
}
