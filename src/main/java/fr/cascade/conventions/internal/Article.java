package fr.cascade.conventions.internal;

import fr.cascade.conventions.NatureArticle;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbered text of an agreement; its stable key survives renumbering and follows declination. */
@Entity
public class Article {

  /** Longest text of one article, in characters of its clean HTML (RG-113). */
  public static final int TEXTE_MAX = 150_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "convention_id")
  private Convention convention;

  @Column(nullable = false)
  private String cle;

  private int rang;

  @Column(nullable = false)
  private String titre;

  @Column(nullable = false, columnDefinition = "longtext")
  private String texte;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private NatureArticle nature;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "article_parent_id")
  private @Nullable Article articleParent;

  private @Nullable Instant modifieLe;
  private @Nullable String modifiePar;
  private @Nullable String mention;

  @SuppressWarnings("NullAway.Init")
  protected Article() {}

  Article(
      Convention convention,
      int rang,
      String cle,
      String titre,
      String texte,
      NatureArticle nature,
      @Nullable Article parent) {
    this.convention = convention;
    this.rang = rang;
    this.cle = cle;
    this.titre = titre;
    this.texte = texte;
    this.nature = nature;
    this.articleParent = parent;
  }

  /** Replaces title and text; the text is clean HTML. */
  void ecrire(String nouveauTitre, String nouveauTexte, Instant le, String par) {
    exigerTitre(nouveauTitre);
    if (nouveauTexte.length() > TEXTE_MAX) {
      throw new RegleMetierException(
          "RG-113",
          "Le texte de l'article « %s » compte %,d caractères : 150 000 au plus. Placez le surplus en annexe."
              .formatted(nouveauTitre, nouveauTexte.length())
              .replace(',', '\u00a0'),
          "texte");
    }
    titre = nouveauTitre.strip();
    texte = nouveauTexte;
    modifieLe = le;
    modifiePar = par;
  }

  /**
   * Takes the words that an avenant gives it, and says which one: the text that the parties signed
   * is the frozen document, this one is what applies.
   */
  public void consolider(String nouveauTitre, String nouveauTexte, String parQuoi, Acteur acteur) {
    ecrire(nouveauTitre, nouveauTexte, acteur.le(), acteur.libelle());
    mention = parQuoi;
  }

  static void exigerTitre(String titre) {
    if (titre.isBlank() || titre.length() > 200) {
      throw new RegleMetierException(
          "RG-112", "Le titre d'un article compte de 1 à 200 caractères.", "titre");
    }
  }

  void placer(int nouveauRang) {
    rang = nouveauRang;
  }

  void qualifier(NatureArticle nouvelle) {
    nature = nouvelle;
  }

  /** The words that a new draft starts from, when they are not its parent's. */
  void partirDe(String depart) {
    texte = depart;
  }

  /** « Article 9 – Gouvernance ». */
  public String designation() {
    return "Article " + rang + " – " + titre;
  }

  /** The agreement that it is an article of. */
  Convention convention() {
    return convention;
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public int version() {
    return version;
  }

  public String cle() {
    return cle;
  }

  public int rang() {
    return rang;
  }

  public String titre() {
    return titre;
  }

  public String texte() {
    return texte;
  }

  public NatureArticle nature() {
    return nature;
  }

  public @Nullable Article articleParent() {
    return articleParent;
  }

  /** The avenant that gave it its present words; null for those that were signed first. */
  public @Nullable String mention() {
    return mention;
  }

  public @Nullable Instant modifieLe() {
    return modifieLe;
  }

  public @Nullable String modifiePar() {
    return modifiePar;
  }
}
