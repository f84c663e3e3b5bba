package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.ComptesDemonstration.Compte;
import java.util.List;

/** The accounts of {@code comptes.yaml}, to show. */
public final class ComptesDecrits {

  private ComptesDecrits() {}

  public static List<Compte> tous() {
    return Donnees.comptes().stream().map(c -> new Compte(c.login(), c.libelle())).toList();
  }
}
