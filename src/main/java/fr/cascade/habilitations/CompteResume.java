package fr.cascade.habilitations;

import fr.cascade.socle.Courriel;
import fr.cascade.socle.UtilisateurId;
import org.jspecify.annotations.Nullable;

/** Who somebody is, to name or to notify: the function rather than the person. */
public record CompteResume(
    UtilisateurId id, String login, String libelle, @Nullable Courriel courriel) {}
