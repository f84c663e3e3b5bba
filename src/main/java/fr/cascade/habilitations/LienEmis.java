package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;

/**
 * A single-use link just made.
 *
 * @param chemin path inside the portal, told this once: only its hash is kept
 * @param parCourriel whether it leaves by mail; otherwise the administrator hands it over
 */
public record LienEmis(
    UtilisateurId utilisateur, GenreDeLien genre, String chemin, boolean parCourriel) {

  @Override
  public String toString() {
    return "LienEmis[" + utilisateur + ", " + genre + "]";
  }
}
