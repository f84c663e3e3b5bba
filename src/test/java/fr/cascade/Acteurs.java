package fr.cascade;

import fr.cascade.habilitations.CompteResume;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.socle.UtilisateurId;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Acts as one of the demonstration accounts, with its rights only. */
@Component
public class Acteurs {

  private final UtilisateurConnecte connecte;
  private final UtilisateurConsultation utilisateurs;

  Acteurs(UtilisateurConnecte connecte, UtilisateurConsultation utilisateurs) {
    this.connecte = connecte;
    this.utilisateurs = utilisateurs;
  }

  public UtilisateurId id(String login) {
    return utilisateurs.parLogin(login).map(CompteResume::id).orElseThrow();
  }

  public <T> T comme(String login, Supplier<T> acte) {
    return connecte.comme(id(login), acte);
  }

  public void comme(String login, Runnable acte) {
    connecte.comme(id(login), acte);
  }
}
