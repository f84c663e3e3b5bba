package fr.cascade.socle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code debut} to {@code fin}, both included; without end when {@code fin} is null. */
public record Periode(LocalDate debut, @Nullable LocalDate fin) {

  public Periode {
    if (fin != null && fin.isBefore(debut)) {
      throw new RegleMetierException(
          "RG-002", "La date de fin doit suivre la date de début.", "fin");
    }
  }

  /** Whether the day stands inside the period. */
  public boolean contient(LocalDate jour) {
    return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
  }

  /** Whether some day stands inside both. */
  public boolean chevauche(Periode autre) {
    return (fin == null || !autre.debut.isAfter(fin))
        && (autre.fin == null || !debut.isAfter(autre.fin));
  }
}
