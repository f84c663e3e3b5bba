package fr.cascade.avenants.internal;

import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantStatut;
import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueur.ArticleEnVigueur;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the parties of an agreement in force change in its articles. */
@Entity
public class Avenant {

  private static final int OBJET_MINIMUM = 3;
  private static final int OBJET_MAXIMUM = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long conventionId;

  @SuppressWarnings("UnusedVariable") // one at a time: the database's unique key (RG-501)
  private @Nullable Long enCours;

  private @Nullable Integer numero;

  @Column(nullable = false)
  private String objet;

  @Column(columnDefinition = "text")
  private @Nullable String origine;

  @Embedded private VieAvenant vie;

  @Column(nullable = false)
  private Instant ouvertLe;

  @Column(nullable = false)
  private String ouvertPar;

  @OneToMany(mappedBy = "avenant", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("rang")
  private List<AvenantArticle> articles = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Avenant() {}

  private Avenant(ConventionId convention, int numero, String objet, Acteur acteur) {
    this.conventionId = convention.valeur();
    this.enCours = convention.valeur();
    this.numero = numero;
    this.objet = exigerObjet(objet);
    this.vie = new VieAvenant(acteur);
    this.ouvertLe = acteur.le();
    this.ouvertPar = acteur.libelle();
  }

  /** A draft on an agreement in force (RG-500); its number follows those that were signed. */
  public static Avenant ouvrir(TexteEnVigueur texte, int numero, String objet, Acteur acteur) {
    exigerEnVigueur(texte);
    return new Avenant(texte.id(), numero, objet, acteur);
  }

  /** Nothing changes a text that does not apply (RG-500). */
  static void exigerEnVigueur(TexteEnVigueur texte) {
    if (!texte.enVigueur()) {
      throw new RegleMetierException(
          "RG-500",
          "Cette convention n’est pas en vigueur aujourd’hui : un avenant ne modifie qu’un texte"
              + " qui s’applique.");
    }
  }

  public void intituler(String nouvelObjet) {
    vie.exiger(AvenantStatut.BROUILLON);
    objet = exigerObjet(nouvelObjet);
  }

  private static String exigerObjet(String saisi) {
    String net = saisi.strip();
    if (net.length() < OBJET_MINIMUM || net.length() > OBJET_MAXIMUM) {
      throw new RegleMetierException(
          "RG-502", "L’objet de l’avenant compte de 3 à 200 caractères.", "objet");
    }
    return net;
  }

  /** One more reason to change the agreement, said once. */
  public void motiver(String raison) {
    vie.exiger(AvenantStatut.BROUILLON);
    String ligne = raison.strip().replaceAll("\\s*\\R\\s*", " ");
    if (!ligne.isEmpty() && !origine().contains(ligne)) {
      origine = origine == null ? ligne : origine + "\n" + ligne;
    }
  }

  /** Takes an article in, with its words of today; once. */
  public void ajouter(ArticleEnVigueur article) {
    vie.exiger(AvenantStatut.BROUILLON);
    if (article.fixePar() != null) {
      throw new RegleMetierException(
          "RG-503",
          "L’article « %s » se reprend tel quel : ses mots sont fixés par « %s », qui seul peut les changer."
              .formatted(article.titre(), article.fixePar()),
          "articles");
    }
    if (chercher(article.cle()).isEmpty()) {
      articles.add(new AvenantArticle(this, article));
    }
  }

  public void retirer(String cle) {
    vie.exiger(AvenantStatut.BROUILLON);
    articles.remove(article(cle));
  }

  public AvenantArticle ecrire(
      String cle, int lue, String nouveauTitre, String nouveauTexte, Acteur acteur) {
    vie.exiger(AvenantStatut.BROUILLON);
    AvenantArticle article = article(cle);
    article.ecrire(lue, nouveauTitre, nouveauTexte, acteur);
    return article;
  }

  /** To validation, once every article is ready ({@link AvenantPret}). */
  public void soumettre(TexteEnVigueur texte, Acteur acteur) {
    vie.exiger(AvenantStatut.BROUILLON);
    AvenantPret.exiger(this, texte);
    vie.soumettre(acteur);
  }

  /** By another person than who submitted it (RG-507), while the agreement applies. */
  public void valider(TexteEnVigueur texte, Acteur acteur) {
    vie.exiger(AvenantStatut.A_VALIDER);
    exigerEnVigueur(texte);
    vie.valider(acteur);
  }

  /** The agreement may then be changed by another one. */
  public void abandonner(Acteur acteur, String motif) {
    vie.abandonner(acteur, motif);
    enCours = null;
    numero = null;
  }

  void figer(DocumentId document, CircuitId circuit) {
    vie.figer(document, circuit);
  }

  void prendreEffet(LocalDate jour, Instant le) {
    vie.signer(jour, le);
    enCours = null;
  }

  private Optional<AvenantArticle> chercher(String cle) {
    return articles.stream().filter(a -> a.cle().equals(cle)).findFirst();
  }

  private AvenantArticle article(String cle) {
    return chercher(cle)
        .orElseThrow(() -> new IntrouvableException("Cet article n’est pas dans l’avenant."));
  }

  public AvenantId id() {
    return new AvenantId(Objects.requireNonNull(id));
  }

  public ConventionId convention() {
    return new ConventionId(conventionId);
  }

  public @Nullable Integer numero() {
    return numero;
  }

  /** « Avenant n° 1 ». */
  public String designation() {
    return AvenantLu.designation(numero);
  }

  public String objet() {
    return objet;
  }

  public List<String> origine() {
    return origine == null ? List.of() : origine.lines().toList();
  }

  public VieAvenant vie() {
    return vie;
  }

  public Instant ouvertLe() {
    return ouvertLe;
  }

  public String ouvertPar() {
    return ouvertPar;
  }

  public List<AvenantArticle> articles() {
    return List.copyOf(articles);
  }
}
