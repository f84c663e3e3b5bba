package fr.cascade.spie;

import java.time.Instant;

/** An answer, and who wrote it last; {@code fichier} tells a file by its name. */
public record ReponseLue(
    String valeur, int version, boolean fichier, Instant modifieeLe, String modifieePar) {}
