package fr.cascade.conventions.internal;

import fr.cascade.conventions.AvisId;
import fr.cascade.conventions.AvisSens;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What one party answers in one round: given once, in the portal or by post. */
@Entity
public class Avis {

  private static final int COMMENTAIRE_MAX = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "tour_id")
  private TourAvis tour;

  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AvisSens sens;

  @Column(nullable = false)
  private String commentaire;

  private @Nullable Instant renduLe;

  @SuppressWarnings("UnusedVariable") // the account, for whoever reads the row
  private @Nullable Long auteurId;

  private @Nullable String auteurLibelle;
  private @Nullable LocalDate recuLe;
  private @Nullable Long documentId;

  @OneToMany(mappedBy = "avis", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 50)
  private List<Proposition> propositions = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Avis() {}

  Avis(TourAvis tour, OrganisationId organisation) {
    this.tour = tour;
    this.organisationId = organisation.valeur();
    this.sens = AvisSens.ATTENDU;
    this.commentaire = "";
  }

  /**
   * Gives the avis, once (RG-163), while the round is open (RG-164), with a comment unless it is
   * plainly favourable (RG-165).
   */
  public void rendre(@Nullable AvisSens choisi, String pourquoi, LocalDate jour, Acteur acteur) {
    exigerAttendu();
    tour.exigerOuvert(jour);
    if (choisi == null || !choisi.rendu()) {
      throw new RegleMetierException("RG-165", "Choisissez le sens de l'avis.", "sens");
    }
    if (choisi != AvisSens.FAVORABLE && pourquoi.isBlank()) {
      throw new RegleMetierException(
          "RG-165",
          choisi == AvisSens.DEFAVORABLE
              ? "Dites pourquoi l'avis est défavorable."
              : "Dites quelle est la réserve.",
          "commentaire");
    }
    if (pourquoi.length() > COMMENTAIRE_MAX) {
      throw new RegleMetierException(
          "RG-165", "Le commentaire dépasse 4 000 caractères : résumez-le.", "commentaire");
    }
    sens = choisi;
    commentaire = pourquoi.strip();
    renduLe = acteur.le();
    auteurId = acteur.id().valeur();
    auteurLibelle = acteur.libelle();
  }

  /** Records an avis that came by post or mail: since the round opened, until today (RG-167). */
  public void recevoir(
      @Nullable AvisSens choisi,
      String pourquoi,
      @Nullable LocalDate jourRecu,
      LocalDate jour,
      Acteur acteur) {
    exigerAttendu();
    LocalDate ouverture = LocalDate.ofInstant(tour.ouvertLe(), HorlogeMetier.PARIS);
    if (jourRecu == null || jourRecu.isAfter(jour) || jourRecu.isBefore(ouverture)) {
      throw new RegleMetierException(
          "RG-167",
          "Donnez le jour de réception : entre le %s, ouverture de la consultation, et aujourd'hui."
              .formatted(Jours.enClair(ouverture)),
          "recuLe");
    }
    rendre(choisi, pourquoi, jour, acteur);
    recuLe = jourRecu;
  }

  /** Keeps the letter with the avis. */
  public void joindre(DocumentId document) {
    documentId = document.valeur();
  }

  /** Proposes another wording, clean, for an article: one per article (RG-166). */
  public void proposer(Article article, String texte) {
    propositions.stream()
        .filter(p -> p.articleCle().equals(article.cle()))
        .findFirst()
        .ifPresent(
            p -> {
              throw new RegleMetierException(
                  "RG-166",
                  "« %s » a deux rédactions proposées : gardez-en une."
                      .formatted(article.designation()),
                  article.cle());
            });
    propositions.add(new Proposition(this, article, texte));
  }

  /** Who gave it and when, to whoever comes second (RG-163). */
  private void exigerAttendu() {
    Instant fait = renduLe;
    if (fait != null) {
      throw new DejaFaitException(
          "RG-163",
          "L'avis de cette partie est déjà %s par %s, le %s : un avis se rend une seule fois."
              .formatted(recuLe == null ? "rendu" : "saisi", auteurLibelle, Jours.moment(fait)));
    }
  }

  void constater(AvisSens manquant) {
    if (!sens.rendu()) {
      sens = manquant;
    }
  }

  public AvisId id() {
    return new AvisId(Objects.requireNonNull(id));
  }

  public TourAvis tour() {
    return tour;
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  public AvisSens sens() {
    return sens;
  }

  public String commentaire() {
    return commentaire;
  }

  public @Nullable Instant renduLe() {
    return renduLe;
  }

  public @Nullable String auteurLibelle() {
    return auteurLibelle;
  }

  /** The day when it came by post or mail; null when it was given in the portal. */
  public @Nullable LocalDate recuLe() {
    return recuLe;
  }

  public Optional<DocumentId> document() {
    return Optional.ofNullable(documentId).map(DocumentId::new);
  }

  public List<Proposition> propositions() {
    return List.copyOf(propositions);
  }
}
