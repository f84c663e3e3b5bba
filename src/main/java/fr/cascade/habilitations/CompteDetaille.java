package fr.cascade.habilitations;

import java.util.List;

/**
 * One account as administrators edit it.
 *
 * @param roles past, present and to come, the latest start first
 */
public record CompteDetaille(CompteAdministre compte, List<RoleDonne> roles) {

  public CompteDetaille {
    roles = List.copyOf(roles);
  }
}
