package fr.cascade.comites;

/** How many votes carry a decision. */
public enum Majorite {
  SIMPLE("Majorité des voix exprimées"),
  ABSOLUE("Majorité absolue des voix présentes ou représentées"),
  DEUX_TIERS("Deux tiers des voix exprimées"),
  UNANIMITE("Unanimité des voix exprimées"),
  CONSENSUS("Sans vote, par accord des présents");

  private final String libelle;

  Majorite(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }

  /** Whether votes are counted. */
  public boolean vote() {
    return this != CONSENSUS;
  }

  /**
   * Whether these votes carry it (RG-334).
   *
   * @param preponderante whether the chair, whose vote counts twice on a tie, voted for it
   */
  public boolean adoptee(int pour, int contre, int abstentions, boolean preponderante) {
    int exprimees = pour + contre;
    return switch (this) {
      case CONSENSUS -> true;
      case SIMPLE -> pour > contre || (pour == contre && pour > 0 && preponderante);
      case ABSOLUE ->
          2 * pour > exprimees + abstentions
              || (2 * pour == exprimees + abstentions && pour > 0 && preponderante);
      case DEUX_TIERS -> pour > 0 && 3 * pour >= 2 * exprimees;
      case UNANIMITE -> pour > 0 && contre == 0;
    };
  }
}
