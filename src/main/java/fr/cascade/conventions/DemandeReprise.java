package fr.cascade.conventions;

import java.time.LocalDate;

/**
 * An agreement signed on paper or born outside the portal, to be taken over under its parent.
 *
 * @param reference its number on paper
 * @param fichier name of the signed PDF
 */
@SuppressWarnings("ArrayRecordComponent")
public record DemandeReprise(
    DemandeDeclinaison declinaison,
    String reference,
    LocalDate signeeLe,
    LocalDate debut,
    LocalDate fin,
    String fichier,
    byte[] pdf) {}
