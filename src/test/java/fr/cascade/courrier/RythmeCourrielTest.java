package fr.cascade.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.Scenarios;
import fr.cascade.courrier.internal.ExpediteurCourriels;
import fr.cascade.courrier.internal.MessageRepository;
import fr.cascade.courrier.internal.MessagesPerimes;
import fr.cascade.courrier.internal.RecapitulatifQuotidien;
import fr.cascade.courrier.internal.ReglagesCourriel;
import fr.cascade.courrier.internal.Rythmes;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** How often mails come (RG-064, RG-065), and what needs none any more (RG-066). */
@TestCascade
@Transactional
class RythmeCourrielTest {

  @RegisterExtension
  static final GreenMailExtension SERVEUR =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Autowired MessageRepository messages;
  @Autowired MessagesPerimes perimes;
  @Autowired Rythmes rythmes;
  @Autowired RythmeCourrielService choix;
  @Autowired CourrierService portail;
  @Autowired UtilisateurConsultation consultation;
  @Autowired UtilisateurConnecte connecte;
  @Autowired HabilitationService habilitations;
  @Autowired HorlogeMetier horloge;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcTemplate jdbc;
  @Autowired EntityManager entites;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  private final ReglagesCourriel reglages =
      new ReglagesCourriel("localhost", "https://cascade.exemple.fr/", "cascade@exemple.fr");

  private UtilisateurId lecteur = new UtilisateurId(0);

  @BeforeEach
  void uneAdresse() {
    lecteur = acteurs.id("pe-centre");
    jdbc.update("delete from message");
    jdbc.update(
        "update utilisateur set courriel = 'essai@exemple.fr' where id = ?", lecteur.valeur());
    entites.clear();
  }

  @Test
  void septHeuresAParisEteCommeHiver() {
    assertThat(RecapitulatifQuotidien.prochain(Instant.parse("2026-07-01T04:59:59Z")))
        .isEqualTo("2026-07-01T05:00:00Z");
    assertThat(RecapitulatifQuotidien.prochain(Instant.parse("2026-07-01T05:00:00Z")))
        .isEqualTo("2026-07-02T05:00:00Z");
    assertThat(RecapitulatifQuotidien.prochain(Instant.parse("2026-10-24T12:00:00Z")))
        .isEqualTo("2026-10-25T06:00:00Z");
  }

  @Test
  void sansChoixChaqueMessagePart() {
    assertThat(acteurs.comme("pe-centre", choix::mien)).isEqualTo(RythmeCourriel.CHAQUE);
    ecrire("Un", "conventions/3");
    expediteur(0).envoyer();
    assertThat(SERVEUR.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aucunCourrielMaisLeMessageSeLit() {
    ecrire("Avant", "conventions/3");
    choisir(RythmeCourriel.AUCUN);
    ecrire("Après", "conventions/3");
    expediteur(2).envoyer();

    assertThat(SERVEUR.getReceivedMessages()).isEmpty();
    assertThat(etats()).containsExactly("SANS_OBJET", "SANS_OBJET");
    assertThat(acteurs.comme("pe-centre", portail::compterNonLus)).isEqualTo(2);
  }

  @Test
  void unSeulCourrielParJourAvecLesNonLusEtLeursLiens() throws Exception {
    choisir(RythmeCourriel.QUOTIDIEN);
    ecrire("Premier", "conventions/3");
    ecrire("Lu entre-temps", "conventions/4");
    ecrire("Second", null);
    lire("Lu entre-temps");
    recapitulatif(0).preparer();
    expediteur(0).envoyer();
    assertThat(SERVEUR.getReceivedMessages()).as("pas avant sept heures").isEmpty();

    recapitulatif(1).preparer();
    recapitulatif(1).preparer();
    String messageId =
        jdbc.queryForObject(
            "select message_id from message where recapitulatif_du is not null", String.class);
    expediteur(1).envoyer();
    expediteur(1).envoyer();

    assertThat(SERVEUR.getReceivedMessages()).hasSize(1);
    var recu = SERVEUR.getReceivedMessages()[0];
    assertThat(recu.getMessageID()).isEqualTo("<" + messageId + ">");
    assertThat(recu.getSubject()).isEqualTo("[Cascade] Récapitulatif : 2 messages non lus");
    assertThat(recu.getContent().toString())
        .contains("Premier", "https://cascade.exemple.fr/conventions/3", "Second")
        .doesNotContain("Lu entre-temps", "conventions/4");
    assertThat(etats()).containsExactly("RECAPITULE", "PERIME", "RECAPITULE", "ENVOYE");
  }

  @Test
  void leRecapitulatifNEstPasUnMessageDuPortailEtNeSeRepetePas() {
    choisir(RythmeCourriel.QUOTIDIEN);
    ecrire("Seul", "conventions/3");
    recapitulatif(1).preparer();
    expediteur(1).envoyer();
    recapitulatif(2).preparer();
    expediteur(2).envoyer();

    assertThat(SERVEUR.getReceivedMessages()).as("une fois chacun").hasSize(1);
    assertThat(acteurs.comme("pe-centre", portail::compterNonLus)).isEqualTo(1);
    assertThat(
            acteurs.comme(
                "pe-centre", () -> portail.miens(PageRequest.of(0, 20)).getTotalElements()))
        .isEqualTo(1);
  }

  @Test
  void rienAReunirPasDeCourriel() {
    choisir(RythmeCourriel.QUOTIDIEN);
    ecrire("Déjà lu", "conventions/3");
    lire("Déjà lu");
    recapitulatif(1).preparer();
    expediteur(1).envoyer();

    assertThat(SERVEUR.getReceivedMessages()).isEmpty();
    assertThat(etats()).containsExactly("PERIME");
  }

  @Test
  void unMessageLuAvantSonDepartNePartPlus() {
    ecrire("En panne", "conventions/3");
    lire("En panne");
    expediteur(0).envoyer();

    assertThat(SERVEUR.getReceivedMessages()).isEmpty();
    assertThat(etats()).containsExactly("PERIME");
  }

  @Test
  void laRelanceDUneSignatureDonneeNePartPlus() {
    ConventionId id = scenarios.regionaleASigner();
    String lien = acteurs.comme("pe-centre", () -> "signatures/" + scenarios.aMoi(id).valeur());
    jdbc.update("delete from message");
    ecrire("À signer", lien);
    ecrire("À signer, attendu", lien);
    jdbc.update(
        "update message set prochain_essai_le = prochain_essai_le + interval 3 day"
            + " where sujet = 'À signer'");
    expediteur(1).envoyer();
    assertThat(SERVEUR.getReceivedMessages()).as("tant qu’elle est attendue").hasSize(1);

    scenarios.signer(id, "pe-centre");
    entites.flush();
    expediteur(5).envoyer();
    assertThat(SERVEUR.getReceivedMessages()).hasSize(1);
    assertThat(
            jdbc.queryForObject(
                "select envoi_etat from message where sujet = 'À signer'", String.class))
        .isEqualTo("PERIME");
  }

  private void choisir(RythmeCourriel rythme) {
    acteurs.comme("pe-centre", () -> choix.choisir(rythme));
  }

  private void lire(String sujet) {
    acteurs.comme(
        "pe-centre",
        () ->
            portail.miens(PageRequest.of(0, 20)).stream()
                .filter(m -> m.sujet().equals(sujet))
                .forEach(m -> portail.marquerLu(m.id())));
  }

  private void ecrire(String sujet, @Nullable String lien) {
    new CourrierService(messages, consultation, connecte, habilitations, rythmes, reglages, horloge)
        .notifier(List.of(lecteur), new NouveauMessage(sujet, "À lire.", lien, null));
    entites.flush();
  }

  private List<String> etats() {
    return jdbc.query(
        "select envoi_etat from message order by id",
        (ligne, _) -> String.valueOf(ligne.getString(1)));
  }

  private RecapitulatifQuotidien recapitulatif(int jours) {
    return new RecapitulatifQuotidien(
        messages, perimes, reglages, horloge, transactions, dans(jours));
  }

  private ExpediteurCourriels expediteur(int jours) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(SERVEUR.getSmtp().getPort());
    smtp.setDefaultEncoding("UTF-8");
    var fabrique = new StaticListableBeanFactory();
    fabrique.addBean("smtp", smtp);
    return new ExpediteurCourriels(
        messages,
        consultation,
        perimes,
        reglages,
        fabrique.getBeanProvider(JavaMailSender.class),
        fabrique.getBeanProvider(PartieCalendrier.class),
        transactions,
        dans(jours));
  }

  private static Clock dans(int jours) {
    return Clock.offset(Clock.systemUTC(), Duration.ofDays(jours).plusSeconds(1));
  }
}
