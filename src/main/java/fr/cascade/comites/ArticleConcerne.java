package fr.cascade.comites;

/**
 * An article of the committee's agreement, to attach a decision to.
 *
 * @param cle its stable key in the agreement
 */
public record ArticleConcerne(String cle, int rang, String titre) {

  /** "Article 4 – Pilotage". */
  public String designation() {
    return "Article %d – %s".formatted(rang, titre);
  }
}
