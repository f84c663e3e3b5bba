package fr.cascade.spie.internal;

import fr.cascade.socle.RegleMetierException;
import org.jspecify.annotations.Nullable;

/** What the jury changes in a ranking, always with a reason (RG-443). */
public final class Reclassement {

  private static final int MAXIMUM = 2000;

  private Reclassement() {}

  /** Gives a rank, or gives back the one of the marks. */
  public static void imposer(Candidature candidature, @Nullable Integer rang, String motif) {
    if (rang == null) {
      candidature.classement().imposer(null, null);
      return;
    }
    if (rang < 1) {
      throw new RegleMetierException("RG-443", "Le rang commence à 1.", "rang");
    }
    if (motif.isBlank() || motif.length() > MAXIMUM) {
      throw new RegleMetierException(
          "RG-443", "Le jury ne change un rang qu’en écrivant pourquoi.", "motif");
    }
    candidature.classement().imposer(rang, motif.strip());
  }

  public static void conditionner(Candidature candidature, String conditions) {
    if (conditions.length() > MAXIMUM) {
      throw new RegleMetierException(
          "RG-443", "Ces conditions dépassent 2 000 caractères.", "conditions");
    }
    candidature.classement().conditionner(conditions.isBlank() ? null : conditions.strip());
  }
}
