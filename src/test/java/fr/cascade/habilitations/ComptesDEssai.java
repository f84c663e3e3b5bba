package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import java.util.Set;

/** Accounts of the tests, opened by the portal itself. */
public final class ComptesDEssai {

  public static final String MOT_DE_PASSE = "un mot de passe d’essai";
  public static final LocalDate DEPUIS = LocalDate.of(2000, 1, 1);

  private ComptesDEssai() {}

  public static CreationUtilisateur unCompte(String login, Habilitation... habilitations) {
    return new CreationUtilisateur(
        login, "fonction " + login, null, MOT_DE_PASSE, false, Set.of(habilitations), DEPUIS);
  }

  public static UtilisateurId ouvrir(
      UtilisateurConnecte connecte,
      UtilisateurService service,
      String login,
      Habilitation... habilitations) {
    return connecte.enTantQueSysteme(() -> service.creer(unCompte(login, habilitations)));
  }
}
