package fr.cascade.partenaires;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.UtilisateurId;

/** Who may sign for an organisation on a day, and on which power. */
public record Signataire(
    UtilisateurId utilisateur, OrganisationId organisation, String fonction, String pouvoir) {}
