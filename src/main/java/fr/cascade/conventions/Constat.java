package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import org.jspecify.annotations.Nullable;

/**
 * Result of comparing one obligation of a text above with the draft.
 *
 * @param objet what the obligation bears on; {@code cle} which one: the code of a figure, the key
 *     of an article, the code of a kind of organisation
 * @param chiffre the figure compared; null for a text and for a party
 * @param articleCle key of the article concerned, or {@link #PARTIES}
 * @param source the text that set the obligation, one or two levels up
 * @param attendu the value that it demands, in words; {@code constate} the draft's
 * @param phrase the plain sentence shown beside the field
 */
public record Constat(
    Objet objet,
    String cle,
    @Nullable TypeChiffre chiffre,
    String articleCle,
    Source source,
    Resultat resultat,
    String attendu,
    String constate,
    String phrase) {

  /** Key of the section of title, dates and parties, beside those of the articles. */
  public static final String PARTIES = "parties-et-dates";

  /** What an obligation bears on. */
  public enum Objet {
    TEXTE("Texte à reprendre tel quel"),
    CHIFFRE("Chiffre"),
    PARTIE("Partie obligatoire");

    private final String libelle;

    Objet(String libelle) {
      this.libelle = libelle;
    }

    public String libelle() {
      return libelle;
    }
  }

  /**
   * The text that set the obligation.
   *
   * @param article number and title of its article, as « Article 9 – Gouvernance », preceded by the
   *     level where it is not the direct parent's
   */
  public record Source(ConventionId id, Niveau niveau, String titre, String article) {}

  /** Outcome; the last three block the draft (RG-131). */
  public enum Resultat {
    RESPECTEE("Respectée", false),
    PLUS_STRICTE("Plus stricte", false),
    IDENTIQUE("Identique", false),
    REPARTITION("Répartition en cours", false),
    DEROGEE("Dérogée", false),
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

  /** Number and title of the article that sets the obligation. */
  public String articleParent() {
    return source.article();
  }

  /** The figure's name, or what the obligation bears on. */
  public String libelle() {
    return chiffre == null ? objet.libelle() : chiffre.libelle();
  }

  /** Whether both speak of the same obligation. */
  public boolean memeObligation(ConventionId autreSource, Objet autreObjet, String autreCle) {
    return source.id().equals(autreSource) && objet == autreObjet && cle.equals(autreCle);
  }

  /** The same, accepted by the level that set it. */
  public Constat derogee(String derogation) {
    return new Constat(
        objet, cle, chiffre, articleCle, source, Resultat.DEROGEE, attendu, constate, derogation);
  }
}
