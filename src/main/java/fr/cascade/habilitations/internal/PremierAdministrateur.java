package fr.cascade.habilitations.internal;

import fr.cascade.habilitations.CreationUtilisateur;
import fr.cascade.habilitations.Habilitation;
import fr.cascade.habilitations.Role;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Opens the first account of a portal that has none, outside demonstration mode: an administrator
 * whose password, told once in the log, is to be changed at the first connection.
 */
@Component
@ConditionalOnBooleanProperty(
    name = "cascade.demonstration",
    havingValue = false,
    matchIfMissing = true)
class PremierAdministrateur implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(PremierAdministrateur.class);
  private static final int OCTETS = 15;

  private final UtilisateurRepository utilisateurs;
  private final UtilisateurService service;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;

  PremierAdministrateur(
      UtilisateurRepository utilisateurs,
      UtilisateurService service,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.utilisateurs = utilisateurs;
    this.service = service;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (utilisateurs.count() > 0) {
      return;
    }
    String motDePasse = auHasard();
    var compte =
        new CreationUtilisateur(
            "admin",
            "administrateur du portail",
            null,
            motDePasse,
            true,
            Set.of(new Habilitation(Role.ADMINISTRATEUR, TerritoireCode.NATION)),
            horloge.aujourdhui());
    connecte.enTantQueSysteme(() -> service.creer(compte));
    LOG.warn(
        "Premier compte : identifiant « admin », mot de passe « {} », à changer à la première"
            + " connexion. Il ne sera plus affiché.",
        motDePasse);
  }

  private static String auHasard() {
    byte[] octets = new byte[OCTETS];
    new SecureRandom().nextBytes(octets);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }
}
