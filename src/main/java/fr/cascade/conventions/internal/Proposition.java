package fr.cascade.conventions.internal;

import fr.cascade.conventions.EtatProposition;
import fr.cascade.conventions.PropositionId;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.DejaFaitException;
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

/** Wording that a consulted party proposes for an article, and what the drafter made of it. */
@Entity
public class Proposition {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "avis_id")
  private Avis avis;

  @Column(nullable = false)
  private String articleCle;

  @Column(nullable = false)
  private String articleDesignation;

  @Column(nullable = false, columnDefinition = "longtext")
  private String texte;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private EtatProposition etat;

  private @Nullable Instant traiteeLe;
  private @Nullable String traiteePar;

  @SuppressWarnings("NullAway.Init")
  protected Proposition() {}

  Proposition(Avis avis, Article article, String texte) {
    exigerUtile(article, texte);
    this.avis = avis;
    this.articleCle = article.cle();
    this.articleDesignation = article.designation();
    this.texte = texte;
    this.etat = EtatProposition.A_EXAMINER;
  }

  private static void exigerUtile(Article article, String texte) {
    if (HtmlNettoyeur.estVide(texte)) {
      throw new RegleMetierException(
          "RG-166",
          "Écrivez la rédaction que vous proposez pour « %s », ou retirez-la."
              .formatted(article.designation()),
          article.cle());
    }
    if (texte.equals(article.texte())) {
      throw new RegleMetierException(
          "RG-166",
          "La rédaction proposée pour « %s » est celle du projet : modifiez-la ou retirez-la."
              .formatted(article.designation()),
          article.cle());
    }
    if (texte.length() > Article.TEXTE_MAX) {
      throw new RegleMetierException(
          "RG-166",
          "La rédaction proposée pour « %s » dépasse 150 000 caractères."
              .formatted(article.designation()),
          article.cle());
    }
  }

  /** The drafter takes it into the article; one left aside may still be taken (RG-169). */
  public void reprendre(Acteur acteur) {
    traiter(EtatProposition.REPRISE, acteur);
  }

  /** The drafter leaves it (RG-169). */
  public void ecarter(Acteur acteur) {
    traiter(EtatProposition.ECARTEE, acteur);
  }

  private void traiter(EtatProposition sort, Acteur acteur) {
    Instant fait = traiteeLe;
    if (fait != null && (etat == EtatProposition.REPRISE || etat == sort)) {
      throw new DejaFaitException(
          "RG-169",
          "Cette rédaction a déjà été %s par %s, le %s."
              .formatted(
                  etat == EtatProposition.REPRISE ? "reprise" : "écartée",
                  traiteePar,
                  Jours.moment(fait)));
    }
    etat = sort;
    traiteeLe = acteur.le();
    traiteePar = acteur.libelle();
  }

  public PropositionId id() {
    return new PropositionId(Objects.requireNonNull(id));
  }

  public Avis avis() {
    return avis;
  }

  public String articleCle() {
    return articleCle;
  }

  public String articleDesignation() {
    return articleDesignation;
  }

  /** Clean HTML where figures are marks. */
  public String texte() {
    return texte;
  }

  public EtatProposition etat() {
    return etat;
  }

  public @Nullable Instant traiteeLe() {
    return traiteeLe;
  }

  public @Nullable String traiteePar() {
    return traiteePar;
  }
}
