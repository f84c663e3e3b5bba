package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.LienDeReponse.Etat;
import fr.cascade.comites.SeanceDetail.PresenceLue;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Answers to a convocation without an account. */
@TestCascade
@Transactional
class ReponseLienServiceTest {

  private static final String ML = "ml-touraine";
  private static final LocalDate JUIN = LocalDate.of(2010, 6, 15);

  @Autowired Comites comites;
  @Autowired Seances seances;
  @Autowired SeanceService service;
  @Autowired ConvocationService convocations;
  @Autowired ReponseLienService liens;
  @Autowired CourrierService courrier;
  @Autowired JournalConsultation journal;
  @Autowired HorlogeMetier horloge;
  @Autowired Acteurs acteurs;

  private SeanceId convoquee() {
    SeanceId id = comites.planifiee(comites.copil(), JUIN);
    comites.ecrire();
    seances.convoquer(ML, id);
    return id;
  }

  /** The word of the link that the mail of this person carries. */
  private String jetonRecu(String login) {
    comites.ecrire();
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 20))).stream()
        .filter(m -> m.sujet().startsWith("Convocation"))
        .map(MessageRecu::lien)
        .map(ReponseLienServiceTest::jeton)
        .findFirst()
        .orElseThrow();
  }

  private static String jeton(String chemin) {
    assertThat(chemin).startsWith("reponses/");
    return chemin.substring("reponses/".length());
  }

  private MembreId site(SeanceId id) {
    return acteurs.comme(ML, () -> liens.liens(id)).get(1).membre();
  }

  @Test
  void laConvocationPorteUnLienQuiRepondSansCompteEtAutantDeFoisQuOnVeut() {
    SeanceId id = convoquee();
    String jeton = jetonRecu("pe-tours");
    InvitationLue lue = liens.lire(jeton);
    assertThat(lue.qualite()).contains("Tours");
    assertThat(lue.reponse()).isEqualTo(Reponse.ATTENDUE);
    liens.repondre(jeton, ReponseSaisie.de(Reponse.A_DISTANCE));
    assertThat(seances.ligne(ML, id, lue.qualite()).reponse()).isEqualTo(Reponse.A_DISTANCE);
    liens.repondre(jeton, new ReponseSaisie(Reponse.REMPLACE, " Adjoint du site "));
    PresenceLue ligne = seances.ligne(ML, id, lue.qualite());
    assertThat(ligne.reponse()).isEqualTo(Reponse.REMPLACE);
    assertThat(ligne.remplacant()).isEqualTo("Adjoint du site");
    comites.ecrire();
    assertThat(
            acteurs.comme(
                ML,
                () -> journal.historique(ComiteCles.de(id), PageRequest.of(0, 20)).getContent()))
        .extracting(EntreeJournal::phrase)
        .contains(lue.qualite() + " : se fait remplacer par : Adjoint du site (par son lien).");
  }

  @Test
  void quiEstRemplaceDitParQuiEtOnRepondQuelqueChose() {
    assertThatThrownBy(() -> ReponseSaisie.de(Reponse.REMPLACE))
        .hasMessageContaining("à votre place");
    assertThatThrownBy(() -> ReponseSaisie.de(Reponse.ATTENDUE))
        .hasMessageContaining("Choisissez une réponse");
    assertThat(new ReponseSaisie(Reponse.PRESENT, "Adjoint").remplacant()).isEmpty();
  }

  @Test
  void leLienNEstNiAUnAutreNiRetireNiRemplace() {
    SeanceId id = convoquee();
    String jeton = jetonRecu("pe-tours");
    refuse("n-importe-quoi", "ne répond plus");
    assertThatThrownBy(() -> acteurs.comme(ML, () -> liens.lire(jeton)))
        .isInstanceOf(RegleMetierException.class);
    assertThat(acteurs.comme("pe-tours", () -> liens.lire(jeton)).qualite()).contains("Tours");
    LienPersonnel autre = acteurs.comme(ML, () -> liens.renouveler(id, site(id)));
    refuse(jeton, "ne répond plus");
    assertThat(liens.lire(jeton(autre.chemin())).qualite()).isEqualTo(autre.qualite());
    acteurs.comme(ML, () -> liens.revoquer(id, site(id)));
    refuse(jeton(autre.chemin()), "ne répond plus");
    assertThat(acteurs.comme(ML, () -> liens.liens(id)))
        .extracting(LienDeReponse::etat)
        .containsExactly(Etat.ACTIF, Etat.RETIRE, Etat.ACTIF);
  }

  @Test
  void lesLiensSontAQuiAnimeEtAuxMembresDeCeComite() {
    SeanceId id = convoquee();
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> liens.liens(id)))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> liens.revoquer(id, site(id))))
        .isInstanceOf(AccesRefuseException.class);
    MembreId dAilleurs =
        comites.detail("mission-centre", seances.cdiae()).membres().getFirst().id();
    assertThatThrownBy(() -> acteurs.comme(ML, () -> liens.renouveler(id, dAilleurs)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void reporteeLAncienneReponseNeVautPlusEtLaNouvelleConvocationRemplaceLeLien() {
    SeanceId id = convoquee();
    String jeton = jetonRecu("pe-tours");
    String site = liens.lire(jeton).qualite();
    liens.repondre(jeton, ReponseSaisie.de(Reponse.PRESENT));
    acteurs.comme(ML, () -> service.reporter(id, Comites.a14h(JUIN.plusDays(7)), "Grève"));
    comites.ecrire();
    refuse(jeton, "reportée");
    assertThat(seances.ligne(ML, id, site).reponse()).isEqualTo(Reponse.ATTENDUE);
    seances.convoquer(ML, id);
    refuse(jeton, "ne répond plus");
  }

  @Test
  void annuleeOuPasseeLaConvocationNAttendPlusRien() {
    SeanceId id = convoquee();
    String jeton = jetonRecu("pe-tours");
    Duration avant = horloge.decalage();
    try {
      Instant apres = HorlogeMetier.debutDu(JUIN.plusDays(1));
      horloge.decaler(Duration.between(Clock.systemUTC().instant(), apres));
      refuse(jeton, "commencée ou passée");
    } finally {
      horloge.decaler(avant);
    }
    acteurs.comme(ML, () -> service.annuler(id, "Sans objet"));
    comites.ecrire();
    refuse(jeton, "annulée");
  }

  @Test
  void quiNAPasDeCompteRecoitSonLienDeQuiAnime() {
    SeanceId id = seances.ceSoir("mission-centre", seances.cdiae());
    var remis = acteurs.comme("mission-centre", () -> convocations.convoquer(id));
    assertThat(remis).extracting(LienPersonnel::qualite).contains("Réseau A", "Associé");
    assertThat(remis).extracting(LienPersonnel::qualite).doesNotContain("Suppléant de l’opérateur");
    String operateur =
        remis.stream()
            .filter(l -> l.qualite().equals("Opérateur"))
            .map(l -> jeton(l.chemin()))
            .findFirst()
            .orElseThrow();
    assertThat(liens.lire(operateur).suppleants()).containsExactly("Suppléant de l’opérateur");
  }

  private void refuse(String jeton, String phrase) {
    assertThatThrownBy(() -> liens.repondre(jeton, ReponseSaisie.de(Reponse.PRESENT)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining(phrase);
    assertThatThrownBy(() -> liens.lire(jeton)).hasMessageContaining(phrase);
  }
}
