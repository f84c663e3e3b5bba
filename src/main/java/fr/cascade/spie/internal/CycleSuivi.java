package fr.cascade.spie.internal;

import fr.cascade.conventions.ConventionDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the life of an agreement lets be entered. */
public final class CycleSuivi {

  private CycleSuivi() {}

  /** The years of the agreement that have begun (RG-470). */
  public static List<Integer> annees(ConventionDetail convention, LocalDate aujourdhui) {
    int derniere = Math.min(convention.fin().getYear(), aujourdhui.getYear());
    return IntStream.rangeClosed(convention.debut().getYear(), derniere).boxed().toList();
  }

  public static boolean inventee(Candidature candidature) {
    return candidature.etat().inventee();
  }
}
