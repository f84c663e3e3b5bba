package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.TypeChiffre;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.Periode;
import fr.cascade.socle.TerritoireCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of any level: its articles, figures, parties and dates; its life is in {@link Vie}.
 */
@Entity
public class Convention {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private @Nullable String reference;

  @Column(nullable = false)
  private String titre;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Niveau niveau;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private @Nullable Convention parent;

  @Column(nullable = false)
  private String territoireCode;

  @Column(nullable = false)
  private LocalDate debut;

  @Column(nullable = false)
  private LocalDate fin;

  private boolean horsPortail;

  @Column(nullable = false)
  private String cleUnicite;

  @Column(nullable = false)
  private Instant creeLe;

  @Column(nullable = false)
  private String creePar;

  @Embedded private Vie vie;

  @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("rang")
  private List<Article> articles = new ArrayList<>();

  @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<Chiffre> chiffres = new ArrayList<>();

  @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("rang, id")
  private List<Partie> parties = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Convention() {}

  Convention(
      Niveau niveau,
      @Nullable Convention parent,
      TerritoireCode territoire,
      String titre,
      Periode periode,
      Vie vie,
      Acteur acteur,
      String cleUnicite) {
    this.niveau = niveau;
    this.parent = parent;
    this.territoireCode = territoire.valeur();
    this.titre = titre;
    this.debut = periode.debut();
    this.fin = Objects.requireNonNull(periode.fin());
    this.vie = vie;
    this.creeLe = acteur.le();
    this.creePar = acteur.libelle();
    this.cleUnicite = cleUnicite;
  }

  Article ajouterArticle(
      String cle, String titreArticle, String texte, NatureArticle nature, @Nullable Article de) {
    var article = new Article(this, articles.size() + 1, cle, titreArticle, texte, nature, de);
    articles.add(article);
    return article;
  }

  void ajouterChiffre(TypeChiffre type, String articleCle, @Nullable BigDecimal nombre) {
    chiffres.add(new Chiffre(this, type, articleCle, nombre));
  }

  void ajouterPartie(OrganisationId organisation, int ordre, boolean locale) {
    parties.add(new Partie(this, parties.size() + 1, organisation, ordre, locale));
  }

  void retirer(Partie partie) {
    parties.remove(partie);
  }

  List<Article> plan() {
    return articles;
  }

  List<Chiffre> chiffresPoses() {
    return chiffres;
  }

  /** Gives a new agreement its reference number: level, territory, year, rank. */
  public void numeroter(int annee) {
    reference = "%s-%s-%d-%04d".formatted(niveau.sigle(), territoireCode, annee, id().valeur());
  }

  /** Gives the draft up: the same territory may then be declined anew (RG-135). */
  public void abandonner(Acteur acteur, String motif) {
    vie.abandonner(acteur, motif);
    cleUnicite = "abandon|" + id().valeur();
  }

  void naitreHorsPortail(String numero) {
    horsPortail = true;
    reference = numero;
  }

  void intituler(String nouveauTitre) {
    titre = nouveauTitre;
  }

  void dater(LocalDate nouveauDebut, LocalDate nouvelleFin) {
    debut = nouveauDebut;
    fin = nouvelleFin;
  }

  public Vie vie() {
    return vie;
  }

  public ConventionId id() {
    return new ConventionId(Objects.requireNonNull(id));
  }

  public String reference() {
    return reference == null ? "" : reference;
  }

  public String titre() {
    return titre;
  }

  public Niveau niveau() {
    return niveau;
  }

  public Optional<Convention> parent() {
    return Optional.ofNullable(parent);
  }

  public TerritoireCode territoire() {
    return new TerritoireCode(territoireCode);
  }

  public ConventionStatut statut() {
    return vie.statut();
  }

  public ConventionEtat etat(LocalDate jour) {
    return ConventionEtat.de(vie.statut(), debut, fin, jour);
  }

  public LocalDate debut() {
    return debut;
  }

  public LocalDate fin() {
    return fin;
  }

  public boolean horsPortail() {
    return horsPortail;
  }

  public Instant creeLe() {
    return creeLe;
  }

  public String creePar() {
    return creePar;
  }

  public List<Article> articles() {
    return List.copyOf(articles);
  }

  public List<Chiffre> chiffres() {
    return List.copyOf(chiffres);
  }

  public List<Partie> parties() {
    return List.copyOf(parties);
  }

  public Optional<Article> article(String cle) {
    return articles.stream().filter(a -> a.cle().equals(cle)).findFirst();
  }

  public Optional<Chiffre> chiffre(TypeChiffre type) {
    return chiffres.stream().filter(c -> c.type() == type).findFirst();
  }
}
