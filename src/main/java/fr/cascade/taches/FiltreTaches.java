package fr.cascade.taches;

import org.jspecify.annotations.Nullable;

/**
 * What to keep of the inbox; all of it must hold (RG-062).
 *
 * @param texte words of the step, of the agreement or of the territory
 * @param etape key of a kind of task
 * @param suivies anybody's open tasks on what the reader follows (RG-063), not the reader's own
 */
public record FiltreTaches(
    String texte, @Nullable String etape, @Nullable EcheanceVoulue echeance, boolean suivies) {

  public static final FiltreTaches TOUT = new FiltreTaches("", null, null, false);

  public static FiltreTaches mots(String texte) {
    return new FiltreTaches(texte, null, null, false);
  }

  /** The same list without filter. */
  public FiltreTaches efface() {
    return new FiltreTaches("", null, null, suivies);
  }

  public boolean estVide() {
    return texte.isBlank() && etape == null && echeance == null;
  }
}
