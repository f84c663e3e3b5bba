package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.TentativesDeConnexion;
import fr.cascade.socle.UtilisateurId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A test that is rolled back keeps its foreign keys on the accounts locked all along, and the count
 * of attempts, which has a transaction of its own, would wait for it. There, the right password of
 * the demonstration is taken at its word; everything else goes to the real check.
 */
@Component
@Primary
class MotDePasseDansUneTransaction extends VerificationMotDePasse {

  MotDePasseDansUneTransaction(TentativesDeConnexion tentatives) {
    super(tentatives);
  }

  @Override
  public void verifier(UtilisateurId utilisateur, String motDePasse) {
    String nom = TransactionSynchronizationManager.getCurrentTransactionName();
    boolean essai = nom != null && nom.startsWith("fr.cascade.") && nom.contains("Test.");
    if (!essai || !"demo".equals(motDePasse)) {
      super.verifier(utilisateur, motDePasse);
    }
  }
}
