package fr.cascade.spie;

import fr.cascade.socle.CandidatureId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application in the ranking; marks out of 20.
 *
 * @param ecart highest mark less the lowest
 * @param sousPlancher criteria whose mean is below their floor
 * @param mouvement what changed after the results, in a sentence
 * @param rangCalcule the rank that marks and the tie rule give
 */
public record LigneClassement(
    CandidatureId id,
    String nom,
    @Nullable BigDecimal montant,
    int rang,
    int rangCalcule,
    BigDecimal moyenne,
    BigDecimal mediane,
    BigDecimal ecart,
    int rendues,
    int attendues,
    List<String> sousPlancher,
    CandidatureStatut proposition,
    @Nullable String motifRang,
    @Nullable String conditions,
    @Nullable String mouvement,
    boolean inventee) {

  public LigneClassement {
    sousPlancher = List.copyOf(sousPlancher);
  }
}
