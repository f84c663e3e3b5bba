package fr.cascade.habilitations;

import fr.cascade.habilitations.internal.TentativesDeConnexion;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import org.springframework.stereotype.Component;

/**
 * Asks again for the password of somebody already connected, before an act that binds. Failures
 * count with those of the connection, and stay counted when the caller's transaction is rolled
 * back.
 */
@Component
public class VerificationMotDePasse {

  /** The lock-out, as it is told at the connection and before a signature. */
  public static final String PHRASE_VERROUILLAGE =
      "Compte verrouillé après cinq mots de passe erronés. Réessayez dans quinze minutes.";

  private final TentativesDeConnexion tentatives;

  VerificationMotDePasse(TentativesDeConnexion tentatives) {
    this.tentatives = tentatives;
  }

  /** Refuses with a sentence, at the field {@code motDePasse}, unless the password is right. */
  public void verifier(UtilisateurId utilisateur, String motDePasse) {
    switch (tentatives.verifier(utilisateur.valeur(), motDePasse)) {
      case ACCORDE -> {}
      case REFUSE ->
          throw new RegleMetierException(
              "RG-023", "Le mot de passe n’est pas le bon.", "motDePasse");
      case VERROUILLE ->
          throw new RegleMetierException("RG-023", PHRASE_VERROUILLAGE, "motDePasse");
      case INACTIF ->
          throw new RegleMetierException("RG-023", "Votre compte n’est plus actif.", "motDePasse");
    }
  }
}
