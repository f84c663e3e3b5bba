package fr.cascade.banc;

import fr.cascade.habilitations.UtilisateurConnecte;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the task of each draft as the portal does: by starting its process. */
final class Taches {

  private static final int PAR_TRANSACTION = 100;

  private final RuntimeService moteur;
  private final UtilisateurConnecte connecte;
  private final TransactionTemplate transactions;

  Taches(RuntimeService moteur, UtilisateurConnecte connecte, TransactionTemplate transactions) {
    this.moteur = moteur;
    this.connecte = connecte;
    this.transactions = transactions;
  }

  void ouvrir(List<TexteGenere> textes) {
    List<Long> brouillons = textes.stream().filter(t -> !t.signee()).map(TexteGenere::id).toList();
    for (int debut = 0; debut < brouillons.size(); debut += PAR_TRANSACTION) {
      List<Long> part =
          brouillons.subList(debut, Math.min(brouillons.size(), debut + PAR_TRANSACTION));
      connecte.enTantQueSysteme(() -> transactions.executeWithoutResult(etat -> demarrer(part)));
    }
  }

  private void demarrer(List<Long> brouillons) {
    brouillons.forEach(id -> moteur.startProcessInstanceByKey("convention", "convention:" + id));
  }
}
