package fr.cascade.avenants;

import fr.cascade.socle.AvenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An avenant in the list of its agreement.
 *
 * @param numero null once given up
 * @param phrase where it stands, in a sentence
 */
public record AvenantResume(
    AvenantId id,
    @Nullable Integer numero,
    String objet,
    AvenantStatut statut,
    String phrase,
    Instant statutDepuis,
    @Nullable LocalDate signeLe) {

  /** « Avenant n° 1 », « Projet d’avenant ». */
  public String designation() {
    return AvenantLu.designation(numero);
  }
}
