package fr.cascade.courrier.internal;

import fr.cascade.courrier.NouveauMessage;
import fr.cascade.habilitations.EnvoiDeLiens;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.UtilisateurId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends the links that open accounts; a link that cannot leave is not kept. */
@Component
class LiensParCourriel implements EnvoiDeLiens {

  private final MessageRepository messages;
  private final UtilisateurConsultation utilisateurs;
  private final ReglagesCourriel reglages;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  LiensParCourriel(
      MessageRepository messages,
      UtilisateurConsultation utilisateurs,
      ReglagesCourriel reglages,
      HorlogeMetier horloge) {
    this.messages = messages;
    this.utilisateurs = utilisateurs;
    this.reglages = reglages;
    this.horloge = horloge;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean envoyer(UtilisateurId destinataire, String sujet, String corps, String chemin) {
    var compte = utilisateurs.resumes(List.of(destinataire)).get(destinataire);
    boolean part = reglages.parCourriel() && compte != null && compte.courriel() != null;
    var contenu = new NouveauMessage(sujet, corps, part ? chemin : null, null);
    var messageId = UUID.randomUUID() + "@" + reglages.domaine();
    var message =
        part
            ? Message.parCourriel(
                destinataire, contenu, horloge.instant(), messageId, systeme.instant())
            : Message.interne(destinataire, contenu, horloge.instant(), messageId);
    messages.saveAll(List.of(message.aLienUnique()));
    return part;
  }
}
