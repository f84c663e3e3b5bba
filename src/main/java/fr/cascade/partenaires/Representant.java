package fr.cascade.partenaires;

import fr.cascade.socle.Periode;
import fr.cascade.socle.UtilisateurId;
import org.jspecify.annotations.Nullable;

/** A function that represents an organisation for a time. */
public record Representant(
    long id,
    String fonction,
    @Nullable UtilisateurId utilisateur,
    boolean signataire,
    @Nullable String pouvoir,
    Periode periode) {}
