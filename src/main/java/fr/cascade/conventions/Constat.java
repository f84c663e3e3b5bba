package fr.cascade.conventions;

import org.jspecify.annotations.Nullable;

/**
 * Result of comparing one obligation of the parent with the draft.
 *
 * @param chiffre the figure compared; null for a text
 * @param articleCle key of the article concerned
 * @param articleParent number and title of the parent's article, as « Article 9 – Gouvernance »
 * @param attendu the parent's value, in words; {@code constate} the draft's
 * @param phrase the plain sentence shown beside the field
 */
public record Constat(
    @Nullable TypeChiffre chiffre,
    String articleCle,
    String articleParent,
    Resultat resultat,
    String attendu,
    String constate,
    String phrase) {

  /** Outcome; the last three block the draft (RG-131). */
  public enum Resultat {
    RESPECTEE("Respectée", false),
    PLUS_STRICTE("Plus stricte", false),
    IDENTIQUE("Identique", false),
    PLUS_FAIBLE("Plus faible", true),
    MODIFIEE("Modifiée", true),
    MANQUANTE("Manquante", true);

    private final String libelle;
    private final boolean bloquant;

    Resultat(String libelle, boolean bloquant) {
      this.libelle = libelle;
      this.bloquant = bloquant;
    }

    public String libelle() {
      return libelle;
    }

    public boolean bloquant() {
      return bloquant;
    }
  }

  public boolean bloquant() {
    return resultat.bloquant();
  }
}
