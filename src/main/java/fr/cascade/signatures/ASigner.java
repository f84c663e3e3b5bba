package fr.cascade.signatures;

import fr.cascade.socle.SignatureId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature that waits for the reader now.
 *
 * @param organisation for whom
 * @param avantLe the day before which the text is to be signed
 * @param luLe when the frozen text was first opened for this signature; null before
 */
public record ASigner(
    SignatureId id,
    String titre,
    String territoire,
    String organisation,
    LocalDate avantLe,
    @Nullable Instant luLe) {}
