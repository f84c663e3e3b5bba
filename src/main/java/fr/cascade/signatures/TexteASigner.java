package fr.cascade.signatures;

import fr.cascade.socle.SignatureId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a signatory sees before signing.
 *
 * @param pouvoir on what power the reader signs, in words
 * @param html the frozen text, accessible
 * @param impossible why it cannot be signed now; null when it can
 */
public record TexteASigner(
    SignatureId id,
    String objetCle,
    String titre,
    String organisation,
    String fonction,
    String pouvoir,
    String empreinte,
    String html,
    @Nullable Instant attendueDepuis,
    @Nullable String impossible,
    CircuitLu circuit) {}
