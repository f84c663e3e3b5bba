package fr.cascade.comites;

import java.util.List;

/** What somebody answered to a convocation. */
public enum Reponse {
  ATTENDUE("Sans réponse"),
  PRESENT("Sera présent"),
  A_DISTANCE("Sera à distance"),
  ABSENT("Excusé"),
  REMPLACE("Se fait remplacer");

  /** What one may answer. */
  public static final List<Reponse> POSSIBLES = List.of(PRESENT, A_DISTANCE, ABSENT, REMPLACE);

  private final String libelle;

  Reponse(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
