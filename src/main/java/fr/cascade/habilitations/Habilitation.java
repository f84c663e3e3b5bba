package fr.cascade.habilitations;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;

/** A role held on a perimeter. */
public record Habilitation(Role role, Perimetre perimetre) {

  public Habilitation {
    if (!role.accepte(perimetre)) {
      throw new RegleMetierException(
          "RG-021",
          "Le rôle « %s » ne se donne pas sur le périmètre « %s »."
              .formatted(role.libelle(), perimetre.cle()),
          "perimetre");
    }
  }

  public Habilitation(Role role, TerritoireCode territoire) {
    this(role, Perimetre.de(territoire));
  }

  public Habilitation(Role role, OrganisationId organisation) {
    this(role, Perimetre.de(organisation));
  }
}
