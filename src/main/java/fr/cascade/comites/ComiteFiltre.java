package fr.cascade.comites;

import fr.cascade.comites.EtatCadence.Situation;
import org.jspecify.annotations.Nullable;

/** What to keep of the committees that the reader sees. */
public record ComiteFiltre(String texte, @Nullable Situation situation) {

  public static final ComiteFiltre TOUT = new ComiteFiltre("", null);
}
