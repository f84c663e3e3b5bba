package fr.cascade.courrier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of the outbox as administrators see it.
 *
 * @param adresse where its mail goes; none for the portal only
 * @param lien path inside the portal; never one that opens an account
 * @param creeLe on the business clock
 * @param prochainEssaiLe next attempt, on the system's clock
 */
public record EnvoiLu(
    MessageId id,
    String destinataire,
    @Nullable String adresse,
    String sujet,
    String corps,
    @Nullable String lien,
    EnvoiEtat etat,
    int tentatives,
    Instant creeLe,
    @Nullable Instant prochainEssaiLe) {}
