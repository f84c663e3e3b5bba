package fr.cascade.courrier;

import fr.cascade.courrier.internal.MessageRepository;
import fr.cascade.courrier.internal.Rythmes;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.UtilisateurId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each reader wants mails: everybody chooses for themselves only (RG-064). */
@Service
public class RythmeCourrielService {

  private final Rythmes rythmes;
  private final MessageRepository messages;
  private final UtilisateurConnecte connecte;

  RythmeCourrielService(Rythmes rythmes, MessageRepository messages, UtilisateurConnecte connecte) {
    this.rythmes = rythmes;
    this.messages = messages;
    this.connecte = connecte;
  }

  @Transactional(readOnly = true)
  public RythmeCourriel mien() {
    return rythmes.de(moi());
  }

  /**
   * Changes it for the messages to come. What waits for the daily mail still goes into one, unless
   * no mail is wanted any more.
   */
  @Transactional
  public void choisir(RythmeCourriel rythme) {
    rythmes.ecrire(moi(), rythme);
    if (rythme == RythmeCourriel.AUCUN) {
      messages.garderDansLePortail(moi().valeur());
    }
  }

  private UtilisateurId moi() {
    return connecte.courant().id();
  }
}
