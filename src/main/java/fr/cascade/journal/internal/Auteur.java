package fr.cascade.journal.internal;

import org.jspecify.annotations.Nullable;

/** Who acts; without id when the portal itself does. */
public record Auteur(@Nullable Long id, String libelle) {

  /** Timers, the engine, the start-up. */
  public static final Auteur PORTAIL = new Auteur(null, "Portail");
}
