package fr.cascade.courrier.internal;

import fr.cascade.courrier.EnvoiEtat;
import fr.cascade.courrier.PartieCalendrier;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.Courriel;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is committed and due. An attempt is taken in its own transaction before the mail
 * leaves: a crash in between repeats the mail after a while, under the same Message-ID, and never
 * loses it.
 */
@Component
public class ExpediteurCourriels {

  static final int TENTATIVES_MAX = 12;

  private static final Logger JOURNAL = LoggerFactory.getLogger(ExpediteurCourriels.class);
  private static final Limit LOT = Limit.of(50);
  private static final Duration ATTENTE_MAX = Duration.ofHours(6);

  private final MessageRepository messages;
  private final UtilisateurConsultation utilisateurs;
  private final MessagesPerimes perimes;
  private final ReglagesCourriel reglages;
  private final ObjectProvider<JavaMailSender> serveur;
  private final CorpsCourriel corps;
  private final TransactionTemplate transaction;
  private final Clock systeme;

  @Autowired
  ExpediteurCourriels(
      MessageRepository messages,
      UtilisateurConsultation utilisateurs,
      MessagesPerimes perimes,
      ReglagesCourriel reglages,
      ObjectProvider<JavaMailSender> serveur,
      ObjectProvider<PartieCalendrier> calendriers,
      PlatformTransactionManager transactions) {
    this(
        messages,
        utilisateurs,
        perimes,
        reglages,
        serveur,
        calendriers,
        transactions,
        Clock.systemUTC());
  }

  public ExpediteurCourriels(
      MessageRepository messages,
      UtilisateurConsultation utilisateurs,
      MessagesPerimes perimes,
      ReglagesCourriel reglages,
      ObjectProvider<JavaMailSender> serveur,
      ObjectProvider<PartieCalendrier> calendriers,
      PlatformTransactionManager transactions,
      Clock systeme) {
    this.messages = messages;
    this.utilisateurs = utilisateurs;
    this.perimes = perimes;
    this.reglages = reglages;
    this.serveur = serveur;
    this.corps = new CorpsCourriel(reglages, calendriers);
    this.transaction = new TransactionTemplate(transactions);
    this.systeme = systeme;
  }

  /** Every quarter of a minute, when a mail server is set. */
  @Scheduled(initialDelay = 15_000, fixedDelay = 15_000)
  public void envoyer() {
    if (reglages.parCourriel()) {
      dus().forEach(this::envoyer);
    }
  }

  private List<Message> dus() {
    return messages.aEnvoyer(systeme.instant(), LOT);
  }

  private void envoyer(Message message) {
    if (!prendre(message)) {
      return;
    }
    if (enTransaction(() -> perimes.perime(message))) {
      clore(message, EnvoiEtat.PERIME);
      return;
    }
    var adresse = adresse(message);
    if (adresse.isEmpty()) {
      clore(message, EnvoiEtat.SANS_OBJET);
      return;
    }
    try {
      var sortie = serveur.getObject();
      sortie.send(
          corps.composer(sortie.createMimeMessage(), message, adresse.get(), systeme.instant()));
      clore(message, EnvoiEtat.ENVOYE);
    } catch (MailException | MessagingException e) {
      JOURNAL.warn("Courriel {} non envoyé : {}", message.messageId(), e.getMessage());
      if (message.tentatives() + 1 >= TENTATIVES_MAX) {
        clore(message, EnvoiEtat.ECHEC);
      }
    }
  }

  private Optional<Courriel> adresse(Message message) {
    var id = message.destinataire();
    var compte = utilisateurs.resumes(List.of(id)).get(id);
    return compte == null ? Optional.empty() : Optional.ofNullable(compte.courriel());
  }

  private boolean prendre(Message message) {
    var prochain = systeme.instant().plus(attente(message.tentatives()));
    return enTransaction(
        () -> messages.prendre(message.numero(), message.tentatives(), prochain) == 1);
  }

  private void clore(Message message, EnvoiEtat etat) {
    enTransaction(
        () -> {
          if (message.lienUnique() && etat != EnvoiEtat.ECHEC) {
            messages.effacerLien(message.numero());
          }
          return messages.clore(message.numero(), etat) == 1;
        });
  }

  private boolean enTransaction(BooleanSupplier acte) {
    return Boolean.TRUE.equals(transaction.execute(_ -> acte.getAsBoolean()));
  }

  /** One minute, two, four… six hours at most. */
  private static Duration attente(int tentatives) {
    var attente = Duration.ofMinutes(1L << Math.min(tentatives, 10));
    return attente.compareTo(ATTENTE_MAX) > 0 ? ATTENTE_MAX : attente;
  }
}
