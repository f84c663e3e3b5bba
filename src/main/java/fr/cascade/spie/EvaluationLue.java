package fr.cascade.spie;

import fr.cascade.socle.CandidatureId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has to do with one application, and what others gave once it is done.
 *
 * @param total the reader's own weighted mark out of 20, once handed over
 * @param autres none before the reader has handed marks over (RG-434)
 */
public record EvaluationLue(
    CandidatureId candidature,
    String nom,
    CandidatureStatut candidatureStatut,
    EvaluationStatut statut,
    Map<String, NoteSaisie> notes,
    @Nullable BigDecimal total,
    List<Autre> autres) {

  /** The marks of another member of the jury. */
  public record Autre(String jure, BigDecimal total, Map<String, NoteSaisie> notes) {}

  public EvaluationLue {
    notes = Map.copyOf(notes);
    autres = List.copyOf(autres);
  }
}
