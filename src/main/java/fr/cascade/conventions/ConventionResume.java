package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;

/**
 * One line of a list of agreements.
 *
 * @param repris signed outside the portal, then taken over
 */
public record ConventionResume(
    ConventionId id,
    String reference,
    String titre,
    Niveau niveau,
    TerritoireCode territoire,
    String territoireNom,
    ConventionEtat etat,
    LocalDate debut,
    LocalDate fin,
    boolean repris) {}
