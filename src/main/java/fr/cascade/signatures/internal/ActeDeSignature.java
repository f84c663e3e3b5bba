package fr.cascade.signatures.internal;

import fr.cascade.socle.UtilisateurId;
import java.time.Instant;

/**
 * Who acts, for whom, when and from where.
 *
 * @param le business time; {@code enregistreLe} is the system's
 */
public record ActeDeSignature(
    UtilisateurId signataire,
    String libelle,
    String fonction,
    String pouvoir,
    Instant le,
    Instant enregistreLe,
    String adresse) {}
