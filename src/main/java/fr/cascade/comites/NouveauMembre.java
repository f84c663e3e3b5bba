package fr.cascade.comites;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to seat in a committee.
 *
 * @param qualite the function, never the person
 * @param utilisateur account that is told of the meetings
 * @param suppleantDe the member whose place it takes; none for a titular
 * @param fin last day of the term; none for as long as the committee lives
 */
public record NouveauMembre(
    @Nullable OrganisationId organisation,
    @Nullable UtilisateurId utilisateur,
    String qualite,
    String college,
    boolean voix,
    int poids,
    boolean president,
    @Nullable MembreId suppleantDe,
    LocalDate debut,
    @Nullable LocalDate fin) {}
