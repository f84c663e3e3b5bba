package fr.cascade.spie.internal;

import fr.cascade.spie.Formulaire;
import fr.cascade.spie.Grille;

/** The form and the grid of the call of 16 December 2020, from which a call starts. */
public final class ModeleSpie {

  private ModeleSpie() {}

  public static Formulaire formulaire() {
    return Json.modele("formulaire.json", Formulaire.class);
  }

  public static Grille grille() {
    return Json.modele("grille.json", Grille.class);
  }
}
