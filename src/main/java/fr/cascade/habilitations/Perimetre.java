package fr.cascade.habilitations;

import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.TerritoireCode;

/** Where a role holds: a territory with all it contains, or one organisation. */
public sealed interface Perimetre {

  /** A territory and what it holds on the day. */
  record SurTerritoire(TerritoireCode territoire) implements Perimetre {
    @Override
    public String cle() {
      return territoire.valeur();
    }
  }

  /** One organisation. */
  record SurOrganisation(OrganisationId organisation) implements Perimetre {
    @Override
    public String cle() {
      return "ORG-" + organisation.valeur();
    }
  }

  static Perimetre de(TerritoireCode territoire) {
    return new SurTerritoire(territoire);
  }

  static Perimetre de(OrganisationId organisation) {
    return new SurOrganisation(organisation);
  }

  /** The part of an engine group behind the at sign: {@code REG-24}, {@code ORG-12}. */
  String cle();

  /** Reads a key back. */
  static Perimetre lire(String cle) {
    return cle.startsWith("ORG-")
        ? de(new OrganisationId(Long.parseLong(cle.substring("ORG-".length()))))
        : de(new TerritoireCode(cle));
  }
}
