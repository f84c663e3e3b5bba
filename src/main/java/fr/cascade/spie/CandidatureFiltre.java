package fr.cascade.spie;

import fr.cascade.socle.AppelId;
import org.jspecify.annotations.Nullable;

/** Which applications a list keeps; null for no criterion. */
public record CandidatureFiltre(
    @Nullable AppelId appel, String texte, @Nullable CandidatureStatut statut, boolean miennes) {}
