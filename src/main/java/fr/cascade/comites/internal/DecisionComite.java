package fr.cascade.comites.internal;

import fr.cascade.comites.DecisionId;
import fr.cascade.comites.DecisionSaisie;
import fr.cascade.comites.Majorite;
import fr.cascade.socle.AvenantId;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a committee decided: who has to do it and by when, and how it was voted. */
@Entity
public class DecisionComite {

  private static final int TEXTE_MAX = 2000;
  private static final int RESPONSABLE_MAX = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long comiteId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "seance_id")
  private Seance seance;

  @Column(nullable = false)
  private String texte;

  @Column(nullable = false)
  private String responsable;

  private @Nullable LocalDate echeance;
  private @Nullable String articleCle;
  private boolean correction;
  private boolean adoptee = true;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Majorite majorite = Majorite.CONSENSUS;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "point_id")
  private @Nullable PointOrdre point;

  private int pour;
  private int contre;
  private int abstentions;
  private @Nullable String quorum;

  @Column(nullable = false)
  private Instant priseLe;

  @SuppressWarnings("UnusedVariable") // read by SQL, with the state of the avenant
  private @Nullable Long avenantId;

  private @Nullable LocalDate faiteLe;
  private @Nullable String faitePar;

  @SuppressWarnings("NullAway.Init")
  protected DecisionComite() {}

  /** A decision has words and an owner (RG-333). */
  DecisionComite(Seance seance, DecisionSaisie saisie, Instant le) {
    this.comiteId = seance.comite().id().valeur();
    this.seance = seance;
    this.texte = exiger(saisie.texte(), TEXTE_MAX, "Écrivez ce qui est décidé.", "texte");
    this.responsable =
        exiger(
            saisie.responsable(),
            RESPONSABLE_MAX,
            "Dites qui est chargé de cette décision.",
            "responsable");
    this.echeance = saisie.echeance();
    this.articleCle = saisie.articleCle();
    this.correction = saisie.correction();
    this.priseLe = le;
  }

  private static String exiger(String saisi, int maximum, String phrase, String champ) {
    String net = saisi.strip();
    if (net.isEmpty()) {
      throw new RegleMetierException("RG-333", phrase, champ);
    }
    if (net.length() > maximum) {
      throw new RegleMetierException(
          "RG-333", "Ce texte dépasse %d caractères : résumez-le.".formatted(maximum), champ);
    }
    return net;
  }

  /** Keeps how it was voted, and the quorum of that instant. */
  void voter(Majorite regle, int voixPour, int voixContre, int abstenues, boolean preponderante) {
    majorite = regle;
    pour = voixPour;
    contre = voixContre;
    abstentions = abstenues;
    adoptee = regle.adoptee(voixPour, voixContre, abstenues, preponderante);
  }

  void rattacher(@Nullable PointOrdre item) {
    point = item;
  }

  boolean porteSur(PointOrdre item) {
    return item.equals(point);
  }

  Optional<PointOrdre> point() {
    return Optional.ofNullable(point);
  }

  void garderQuorum(String calcul) {
    quorum = calcul;
  }

  /** It is done; once (RG-335). */
  public void faire(LocalDate jour, String par) {
    if (faiteLe != null) {
      throw new DejaFaitException(
          "RG-335", "Cette décision est déjà notée comme faite, par %s.".formatted(faitePar));
    }
    faiteLe = jour;
    faitePar = par;
  }

  /** An avenant answers it: its article is to be corrected there. */
  public void corrigerPar(AvenantId avenant) {
    avenantId = avenant.valeur();
  }

  boolean prisePar(Comite comite) {
    return comite.id().valeur() == comiteId;
  }

  public DecisionId id() {
    return new DecisionId(Objects.requireNonNull(id));
  }

  public Seance seance() {
    return seance;
  }

  public String texte() {
    return texte;
  }

  public String responsable() {
    return responsable;
  }

  public @Nullable LocalDate echeance() {
    return echeance;
  }

  public @Nullable String articleCle() {
    return articleCle;
  }

  /** Whether it asks for that article to be corrected. */
  public boolean correction() {
    return correction;
  }

  public boolean adoptee() {
    return adoptee;
  }

  public Majorite majorite() {
    return majorite;
  }

  public int pour() {
    return pour;
  }

  public int contre() {
    return contre;
  }

  public int abstentions() {
    return abstentions;
  }

  public @Nullable String quorum() {
    return quorum;
  }

  public Instant priseLe() {
    return priseLe;
  }

  public @Nullable LocalDate faiteLe() {
    return faiteLe;
  }
}
