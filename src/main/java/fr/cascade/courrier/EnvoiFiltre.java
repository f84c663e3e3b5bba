package fr.cascade.courrier;

import org.jspecify.annotations.Nullable;

/** What to keep of the outbox: words of the subject or of the recipient, and a state. */
public record EnvoiFiltre(String texte, @Nullable EnvoiEtat etat) {

  public static final EnvoiFiltre TOUT = new EnvoiFiltre("", null);
}
