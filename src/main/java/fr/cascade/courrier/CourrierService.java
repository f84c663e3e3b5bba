package fr.cascade.courrier;

import fr.cascade.courrier.internal.Message;
import fr.cascade.courrier.internal.MessageRepository;
import fr.cascade.courrier.internal.RecapitulatifQuotidien;
import fr.cascade.courrier.internal.ReglagesCourriel;
import fr.cascade.courrier.internal.Rythmes;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.UtilisateurId;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one outbox: tells people in the portal, and by mail where a mail server is set. Everybody
 * reads and marks their own messages only.
 */
@Service
public class CourrierService {

  private final MessageRepository messages;
  private final UtilisateurConsultation utilisateurs;
  private final UtilisateurConnecte connecte;
  private final HabilitationService habilitations;
  private final Rythmes rythmes;
  private final ReglagesCourriel reglages;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  CourrierService(
      MessageRepository messages,
      UtilisateurConsultation utilisateurs,
      UtilisateurConnecte connecte,
      HabilitationService habilitations,
      Rythmes rythmes,
      ReglagesCourriel reglages,
      HorlogeMetier horloge) {
    this.messages = messages;
    this.utilisateurs = utilisateurs;
    this.connecte = connecte;
    this.habilitations = habilitations;
    this.rythmes = rythmes;
    this.reglages = reglages;
    this.horloge = horloge;
  }

  /**
   * Writes one message per reader in the caller's transaction, and is refused outside one; the
   * mails leave after it commits. A reader named twice gets one message.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void notifier(Collection<UtilisateurId> destinataires, NouveauMessage message) {
    var comptes = utilisateurs.resumes(destinataires);
    var choisis = rythmes.deTous(destinataires);
    messages.saveAll(
        destinataires.stream()
            .distinct()
            .map(id -> ligne(id, message, rythme(comptes.get(id), choisis.get(id))))
            .toList());
  }

  /** The reader's messages, unread first, then the latest. */
  @Transactional(readOnly = true)
  public Page<MessageRecu> miens(Pageable page) {
    return messages
        .de(moi(), PageRequest.of(page.getPageNumber(), page.getPageSize()))
        .map(Message::lu);
  }

  /** For the bell; zero when nobody is connected. */
  @Transactional(readOnly = true)
  public long compterNonLus() {
    return connecte
        .courantOuVide()
        .map(
            lecteur ->
                messages.countByDestinataireIdAndLuLeIsNullAndRecapitulatifDuIsNull(
                    lecteur.id().valeur()))
        .orElse(0L);
  }

  /** Marks one of the reader's own messages; doing it twice keeps the first instant. */
  @Transactional
  public void marquerLu(MessageId id) {
    var lecteur = moi();
    if (!messages.existsByIdAndDestinataireIdAndRecapitulatifDuIsNull(id.valeur(), lecteur)) {
      throw new IntrouvableException("Ce message n’existe pas.");
    }
    messages.marquerLu(id.valeur(), lecteur, horloge.instant());
  }

  /** Marks all of the reader's own messages. */
  @Transactional
  public void marquerToutLu() {
    messages.marquerToutLu(moi(), horloge.instant());
  }

  /** Sends again, from the first attempt, a mail that was given up: administrators only. */
  @Transactional
  public void renvoyer(MessageId id) {
    habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
    if (messages.renvoyer(id.valeur(), systeme.instant()) == 0) {
      throw new DejaFaitException("RG-061", "Ce courriel n’est plus en échec.");
    }
  }

  private long moi() {
    return connecte.courant().id().valeur();
  }

  /** Without a mail server or an address, no choice holds: the message stays in the portal. */
  private RythmeCourriel rythme(@Nullable CompteResume compte, @Nullable RythmeCourriel choisi) {
    if (!reglages.parCourriel() || compte == null || compte.courriel() == null) {
      return RythmeCourriel.AUCUN;
    }
    return choisi == null ? RythmeCourriel.CHAQUE : choisi;
  }

  private Message ligne(UtilisateurId destinataire, NouveauMessage message, RythmeCourriel rythme) {
    var messageId = UUID.randomUUID() + "@" + reglages.domaine();
    var creeLe = horloge.instant();
    var maintenant = systeme.instant();
    return switch (rythme) {
      case CHAQUE -> Message.parCourriel(destinataire, message, creeLe, messageId, maintenant);
      case QUOTIDIEN ->
          Message.auRecapitulatif(
              destinataire,
              message,
              creeLe,
              messageId,
              RecapitulatifQuotidien.prochain(maintenant));
      case AUCUN -> Message.interne(destinataire, message, creeLe, messageId);
    };
  }
}
