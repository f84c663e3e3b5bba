package fr.cascade.taches;

import org.jspecify.annotations.Nullable;

/**
 * What to keep of the inbox; all of it must hold (RG-062).
 *
 * @param texte words of the step, of the agreement or of the territory
 * @param etape key of a kind of task
 */
public record FiltreTaches(
    String texte, @Nullable String etape, @Nullable EcheanceVoulue echeance) {

  public static final FiltreTaches TOUT = new FiltreTaches("", null, null);

  public static FiltreTaches mots(String texte) {
    return new FiltreTaches(texte, null, null);
  }

  public boolean estVide() {
    return texte.isBlank() && etape == null && echeance == null;
  }
}
