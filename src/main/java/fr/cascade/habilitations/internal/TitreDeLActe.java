package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.AuTitreDe;
import fr.cascade.socle.UtilisateurId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * In whose place the right just granted is held, until the transaction ends: what is then written
 * in the history names both. The last right checked decides, one's own before a lent one.
 */
@Component
public class TitreDeLActe {

  /** Remembers how the right was held; null for one's own. */
  public void retenir(UtilisateurId qui, @Nullable AuTitreDe titre) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    Map<UtilisateurId, AuTitreDe> titres = titres();
    if (titre == null) {
      titres.remove(qui);
    } else {
      titres.put(qui, titre);
    }
  }

  /** Empty when the last right was one's own, or none was checked. */
  public Optional<AuTitreDe> de(UtilisateurId qui) {
    return TransactionSynchronizationManager.hasResource(this)
        ? Optional.ofNullable(titres().get(qui))
        : Optional.empty();
  }

  @SuppressWarnings("unchecked")
  private Map<UtilisateurId, AuTitreDe> titres() {
    Object retenus = TransactionSynchronizationManager.getResource(this);
    if (retenus != null) {
      return (Map<UtilisateurId, AuTitreDe>) retenus;
    }
    Map<UtilisateurId, AuTitreDe> nouveaux = new HashMap<>();
    TransactionSynchronizationManager.bindResource(this, nouveaux);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int statut) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TitreDeLActe.this);
          }
        });
    return nouveaux;
  }
}
