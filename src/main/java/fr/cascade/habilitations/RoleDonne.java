package fr.cascade.habilitations;

import fr.cascade.socle.Periode;

/** A role given to an account, from a day to a day. */
public record RoleDonne(long id, Habilitation habilitation, Periode periode) {}
