package fr.cascade.partenaires;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name from a day on, until the next one starts.
 *
 * @param fin last day, null for the present name
 * @param acte legal basis, such as « loi n° 2008-126 du 13 février 2008 »
 */
public record Appellation(
    String nom,
    @Nullable String sigle,
    LocalDate debut,
    @Nullable LocalDate fin,
    @Nullable String acte) {

  /** A name to give from a day on. */
  public Appellation(String nom, @Nullable String sigle, LocalDate debut, @Nullable String acte) {
    this(nom, sigle, debut, null, acte);
  }
}
