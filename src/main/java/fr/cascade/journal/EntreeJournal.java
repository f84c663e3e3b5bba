package fr.cascade.journal;

import java.time.Instant;

/**
 * One line of a history. {@code acte} is a stable code, {@code phrase} the French sentence, {@code
 * auteur} the function of the person or "Portail", {@code le} the business instant.
 */
public record EntreeJournal(String acte, String phrase, String auteur, Instant le) {}
