package fr.cascade.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.cascade.TestCascade;
import fr.cascade.courrier.internal.ExpediteurCourriels;
import fr.cascade.courrier.internal.Message;
import fr.cascade.courrier.internal.MessageRepository;
import fr.cascade.courrier.internal.MessagesPerimes;
import fr.cascade.courrier.internal.ReglagesCourriel;
import fr.cascade.courrier.internal.Rythmes;
import fr.cascade.habilitations.ComptesDEssai;
import fr.cascade.habilitations.CreationUtilisateur;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.HorlogeMetier;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** The outbox and its sender wired by hand to a mail server of the test: no other context. */
@TestCascade
@Transactional
class EnvoiCourrielTest {

  @RegisterExtension
  static final GreenMailExtension SERVEUR =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Autowired MessageRepository messages;
  @Autowired UtilisateurConsultation consultation;
  @Autowired UtilisateurConnecte connecte;
  @Autowired HabilitationService habilitations;
  @Autowired UtilisateurService utilisateurs;
  @Autowired MessagesPerimes perimes;
  @Autowired Rythmes rythmes;
  @Autowired HorlogeMetier horloge;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcTemplate jdbc;

  private final ReglagesCourriel reglages =
      new ReglagesCourriel("localhost", "https://cascade.exemple.fr/", "cascade@exemple.fr");

  @Test
  void leCourrielPartUneFoisAvecSonIdentifiant() throws Exception {
    ecrire("Une convention vous attend – à signer 😀");
    var messageId = jdbc.queryForObject("select max(message_id) from message", String.class);
    var expediteur = expediteur(SERVEUR.getSmtp().getPort(), Clock.systemUTC());

    expediteur.envoyer();
    expediteur.envoyer();

    assertThat(SERVEUR.getReceivedMessages()).hasSize(1);
    var recu = SERVEUR.getReceivedMessages()[0];
    assertThat(recu.getMessageID())
        .isEqualTo("<" + messageId + ">")
        .endsWith("@cascade.exemple.fr>");
    assertThat(recu.getSubject()).isEqualTo("[Cascade] Une convention vous attend – à signer 😀");
    assertThat(recu.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("essai@exemple.fr");
    assertThat(recu.getContent().toString())
        .contains("L’État a validé le texte.", "https://cascade.exemple.fr/conventions/3")
        .contains("https://cascade.exemple.fr/messages");
    assertThat(GreenMailUtil.getHeaders(recu)).contains("Auto-Submitted: auto-generated");
    assertThat(etat()).isEqualTo("ENVOYE");
  }

  @Test
  void unServeurAbsentFaitReessayerPlusTardPuisRenoncer() {
    ecrire("Plus tard");
    var absent = 1;
    expediteur(absent, Clock.systemUTC()).envoyer();
    assertThat(etat()).isEqualTo("A_ENVOYER");

    expediteur(SERVEUR.getSmtp().getPort(), Clock.systemUTC()).envoyer();
    assertThat(SERVEUR.getReceivedMessages()).as("pas avant une minute").isEmpty();

    expediteur(SERVEUR.getSmtp().getPort(), dans(Duration.ofMinutes(2))).envoyer();
    assertThat(SERVEUR.getReceivedMessages()).hasSize(1);

    ecrire("Jamais");
    for (var jour = 1; jour <= 12; jour++) {
      expediteur(absent, dans(Duration.ofDays(jour))).envoyer();
    }
    assertThat(etat()).isEqualTo("ECHEC");
  }

  @Test
  void unLienQuiOuvreUnCompteSEffaceUneFoisParti() throws Exception {
    var id = connecte.enTantQueSysteme(() -> utilisateurs.creer(compte("essai-lien")));
    var contenu = new NouveauMessage("Votre compte", "Bienvenue.", "invitation/secret", null);
    var message =
        Message.parCourriel(
            id, contenu, horloge.instant(), "essai@exemple.fr", Clock.systemUTC().instant());
    messages.saveAll(List.of(message.aLienUnique()));
    expediteur(SERVEUR.getSmtp().getPort(), Clock.systemUTC()).envoyer();

    assertThat(SERVEUR.getReceivedMessages()[0].getContent().toString())
        .contains("invitation/secret");
    assertThat(jdbc.queryForObject("select lien from message", String.class)).isNull();
  }

  private void ecrire(String sujet) {
    var id =
        connecte.enTantQueSysteme(() -> utilisateurs.creer(compte("essai-" + sujet.hashCode())));
    new CourrierService(messages, consultation, connecte, habilitations, rythmes, reglages, horloge)
        .notifier(
            List.of(id),
            new NouveauMessage(
                sujet, "L’État a validé le texte.", "conventions/3", "convention:3"));
  }

  private static CreationUtilisateur compte(String login) {
    return new CreationUtilisateur(
        login,
        "fonction d’essai",
        new Courriel("essai@exemple.fr"),
        ComptesDEssai.MOT_DE_PASSE,
        false,
        Set.of(),
        ComptesDEssai.DEPUIS);
  }

  private ExpediteurCourriels expediteur(int port, Clock systeme) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(port);
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
        systeme);
  }

  private static Clock dans(Duration duree) {
    return Clock.offset(Clock.systemUTC(), duree);
  }

  private String etat() {
    return String.valueOf(
        jdbc.queryForObject(
            "select envoi_etat from message order by id desc limit 1", String.class));
  }
}
