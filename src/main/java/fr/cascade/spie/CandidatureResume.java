package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application in a list. */
public record CandidatureResume(
    CandidatureId id,
    AppelId appel,
    String appelTitre,
    Instant clotureLe,
    String nom,
    String porteurNom,
    CandidatureStatut statut,
    @Nullable Instant deposeeLe,
    @Nullable BigDecimal montant,
    boolean inventee) {}
