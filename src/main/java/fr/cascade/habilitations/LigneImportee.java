package fr.cascade.habilitations;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line of an import.
 *
 * @param numero rank in the file, the heading being the first
 * @param refus why it was refused; none when it was accepted
 * @param lien the invitation; none when the line was refused
 */
public record LigneImportee(
    int numero, String identifiant, @Nullable String refus, @Nullable LienEmis lien) {}
