package fr.cascade.conventions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an agreement's life, in plain words.
 *
 * @param tenuePar who holds it or who did it
 * @param depuis since when, or when it was done; null for what is still to come
 */
public record EtapeFrise(
    String titre, Avancement avancement, String tenuePar, @Nullable Instant depuis, String detail) {

  /** Where a step stands. */
  public enum Avancement {
    FAITE,
    EN_COURS,
    A_VENIR,
    REVENUE
  }
}
