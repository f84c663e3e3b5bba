package fr.cascade.partenaires;

import fr.cascade.socle.Periode;
import fr.cascade.socle.UtilisateurId;
import org.jspecify.annotations.Nullable;

/**
 * A function that represents an organisation.
 *
 * @param fonction as it stands under a signature, such as « directeur régional »
 * @param utilisateur the account that holds the function, where there is one
 * @param pouvoir the act that gives the power to sign, such as « délégation du 2 mars 2010 »
 */
public record NouveauRepresentant(
    String fonction,
    @Nullable UtilisateurId utilisateur,
    boolean signataire,
    @Nullable String pouvoir,
    Periode periode) {}
