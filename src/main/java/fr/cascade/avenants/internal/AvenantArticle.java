package fr.cascade.avenants.internal;

import fr.cascade.conventions.TexteEnVigueur.ArticleEnVigueur;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article that an avenant replaces: the words of today, kept, and the new ones. */
@Entity
public class AvenantArticle {

  /** Longest text of one article, in characters of its clean HTML (RG-113). */
  static final int TEXTE_MAX = 150_000;

  private static final int TITRE_MAX = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "avenant_id")
  @SuppressWarnings("UnusedVariable") // read by the mapping only
  private Avenant avenant;

  @Column(nullable = false)
  private String cle;

  private int rang;

  @Column(nullable = false)
  private String titreAvant;

  @Column(nullable = false, columnDefinition = "longtext")
  private String texteAvant;

  @Column(nullable = false)
  private String titre;

  @Column(nullable = false, columnDefinition = "longtext")
  private String texte;

  private @Nullable Instant modifieLe;
  private @Nullable String modifiePar;

  @SuppressWarnings("NullAway.Init")
  protected AvenantArticle() {}

  AvenantArticle(Avenant avenant, ArticleEnVigueur article) {
    this.avenant = avenant;
    this.cle = article.cle();
    this.rang = article.rang();
    this.titreAvant = article.titre();
    this.texteAvant = article.texte();
    this.titre = article.titre();
    this.texte = article.texte();
  }

  /**
   * Replaces title and text; the text is clean HTML.
   *
   * @param lue the version that the drafter was editing: a newer one is never lost (RG-510)
   */
  void ecrire(int lue, String nouveauTitre, String nouveauTexte, Acteur acteur) {
    if (version != lue) {
      throw new RegleMetierException(
          "RG-510",
          "%s a enregistré cet article le %s pendant que vous l’écriviez. Votre texte est resté à l’écran."
              .formatted(
                  modifiePar == null ? "Une autre personne" : modifiePar,
                  modifieLe == null ? "même jour" : Formats.dateHeure(modifieLe)));
    }
    if (nouveauTitre.isBlank() || nouveauTitre.strip().length() > TITRE_MAX) {
      throw new RegleMetierException(
          "RG-112", "Le titre d’un article compte de 1 à 200 caractères.", "titre");
    }
    if (nouveauTexte.length() > TEXTE_MAX) {
      throw new RegleMetierException(
          "RG-113", "Ce texte dépasse 150 000 caractères : placez le surplus en annexe.", "texte");
    }
    titre = nouveauTitre.strip();
    texte = nouveauTexte;
    modifieLe = acteur.le();
    modifiePar = acteur.libelle();
  }

  boolean inchange() {
    return titre.equals(titreAvant) && texte.equals(texteAvant);
  }

  /** « Article 9 – Gouvernance », as the agreement has it before. */
  String designation() {
    return "Article %d – %s".formatted(rang, titreAvant);
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

  public String titreAvant() {
    return titreAvant;
  }

  public String texteAvant() {
    return texteAvant;
  }

  public String titre() {
    return titre;
  }

  public String texte() {
    return texte;
  }

  public @Nullable Instant modifieLe() {
    return modifieLe;
  }

  public @Nullable String modifiePar() {
    return modifiePar;
  }
}
