package fr.cascade.courrier.internal;

import fr.cascade.courrier.PartieCalendrier;
import fr.cascade.courrier.PartieCalendrier.Invitation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.Courriel;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes a mail: its words, and its calendar part where it is about a meeting. */
final class CorpsCourriel {

  private static final String UTF8 = StandardCharsets.UTF_8.name();

  private final ReglagesCourriel reglages;
  private final ObjectProvider<PartieCalendrier> calendriers;

  CorpsCourriel(ReglagesCourriel reglages, ObjectProvider<PartieCalendrier> calendriers) {
    this.reglages = reglages;
    this.calendriers = calendriers;
  }

  MimeMessage composer(MimeMessage courriel, Message message, Courriel adresse, Instant le)
      throws MessagingException {
    var aide = new MimeMessageHelper(courriel, UTF8);
    aide.setFrom(reglages.expediteur());
    aide.setTo(adresse.valeur());
    aide.setSubject("[Cascade] " + message.sujet());
    aide.setSentDate(Date.from(le));
    Optional<Invitation> invitation = invitation(message);
    if (invitation.isPresent()) {
      courriel.setContent(avecInvitation(texte(message), invitation.get()));
    } else {
      aide.setText(texte(message));
    }
    courriel.setHeader("Message-ID", "<" + message.messageId() + ">");
    courriel.setHeader("Content-Language", "fr");
    courriel.setHeader("Auto-Submitted", "auto-generated");
    return courriel;
  }

  private Optional<Invitation> invitation(Message message) {
    String cle = message.cle();
    return cle == null
        ? Optional.empty()
        : calendriers
            .orderedStream()
            .filter(c -> c.prefixe().equals(Cles.prefixe(cle)))
            .findFirst()
            .flatMap(c -> c.invitation(cle, message.destinataire(), reglages.expediteur()));
  }

  /** Words and calendar are one another's alternative: clients show the second as an invitation. */
  private static MimeMultipart avecInvitation(String texte, Invitation invitation)
      throws MessagingException {
    var mots = new MimeBodyPart();
    mots.setText(texte, UTF8);
    var calendrier = new MimeBodyPart();
    calendrier.setText(invitation.ics(), UTF8, "calendar");
    calendrier.setHeader(
        "Content-Type",
        "text/calendar; charset=UTF-8; method=%s; component=VEVENT"
            .formatted(invitation.methode()));
    return new MimeMultipart("alternative", mots, calendrier);
  }

  private String texte(Message message) {
    var texte = new StringBuilder("Bonjour,\n\n").append(message.corps().strip()).append("\n\n");
    if (message.lien() != null) {
      texte.append("Ouvrir : ").append(reglages.adresse(message.lien())).append("\n\n");
    }
    return texte
        .append("Tous vos messages : ")
        .append(reglages.adresse("messages"))
        .append("\n\n-- \nCascade, message automatique : merci de ne pas y répondre.\n")
        .toString();
  }
}
