package fr.cascade.spie;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.UtilisateurId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An opinion asked of an expert.
 *
 * @param expertLibelle function of the expert
 * @param enRetard still expected although the day is over
 */
public record AvisExpertLu(
    CandidatureId candidature,
    String candidatureNom,
    UtilisateurId expert,
    String expertLibelle,
    AvisExpertStatut statut,
    String question,
    LocalDate echeance,
    boolean enRetard,
    @Nullable Instant rappeleLe,
    @Nullable AvisExpertSens sens,
    @Nullable String texte,
    @Nullable Instant renduLe) {

  /** Whether something is still awaited from the expert. */
  public boolean attendu() {
    return statut == AvisExpertStatut.A_DECLARER || statut == AvisExpertStatut.EN_COURS;
  }
}
