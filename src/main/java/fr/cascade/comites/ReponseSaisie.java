package fr.cascade.comites;

import fr.cascade.socle.RegleMetierException;
import java.util.Locale;

/**
 * An answer as it is given.
 *
 * @param remplacant who comes instead, a function; empty unless somebody does (RG-385)
 */
public record ReponseSaisie(Reponse reponse, String remplacant) {

  private static final int REMPLACANT_MAX = 200;

  public ReponseSaisie {
    if (reponse == Reponse.ATTENDUE) {
      throw new RegleMetierException("RG-385", "Choisissez une réponse.", "reponse");
    }
    remplacant = reponse == Reponse.REMPLACE ? remplacant.strip() : "";
    if (reponse == Reponse.REMPLACE && remplacant.isEmpty()) {
      throw new RegleMetierException(
          "RG-385", "Dites la fonction de qui viendra à votre place.", "remplacant");
    }
    if (remplacant.length() > REMPLACANT_MAX) {
      throw new RegleMetierException(
          "RG-385", "Écrivez cette fonction en 200 caractères au plus.", "remplacant");
    }
  }

  /** An answer that names nobody else. */
  public static ReponseSaisie de(Reponse reponse) {
    return new ReponseSaisie(reponse, "");
  }

  /** "sera présent", "se fait remplacer par le directeur adjoint". */
  public String phrase() {
    String mots = reponse.libelle().toLowerCase(Locale.FRANCE);
    return remplacant.isEmpty() ? mots : mots + " par : " + remplacant;
  }
}
