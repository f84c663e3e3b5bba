package fr.cascade.courrier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it; {@code lien} is a path inside the portal. */
public record MessageRecu(
    MessageId id, String sujet, String corps, @Nullable String lien, Instant creeLe, boolean lu) {}
