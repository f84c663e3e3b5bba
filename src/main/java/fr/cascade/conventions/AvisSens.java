package fr.cascade.conventions;

import java.util.List;

/** What a consulted party answers, or why it has not. */
public enum AvisSens {
  ATTENDU("Attendu"),
  FAVORABLE("Favorable"),
  FAVORABLE_SOUS_RESERVE("Favorable sous réserve"),
  DEFAVORABLE("Défavorable"),
  SILENCE("Sans réponse à l’échéance"),
  NON_ATTENDU("Non attendu, consultation close avant");

  /** What a party may choose. */
  public static final List<AvisSens> AU_CHOIX =
      List.of(FAVORABLE, FAVORABLE_SOUS_RESERVE, DEFAVORABLE);

  private final String libelle;

  AvisSens(String libelle) {
    this.libelle = libelle;
  }

  /** What officers read. */
  public String libelle() {
    return libelle;
  }

  /** Whether the party answered. */
  public boolean rendu() {
    return AU_CHOIX.contains(this);
  }
}
