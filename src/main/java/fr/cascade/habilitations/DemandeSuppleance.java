package fr.cascade.habilitations;

import fr.cascade.socle.UtilisateurId;
import java.time.LocalDate;

/**
 * Who replaces whom, and when.
 *
 * @param delegation act that delegates the signature, or blank
 */
public record DemandeSuppleance(
    UtilisateurId titulaire,
    UtilisateurId suppleant,
    LocalDate debut,
    LocalDate fin,
    String delegation) {}
