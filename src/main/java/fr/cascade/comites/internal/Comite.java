package fr.cascade.comites.internal;

import fr.cascade.comites.Cadence;
import fr.cascade.comites.ComiteId;
import fr.cascade.comites.EtatCadence;
import fr.cascade.comites.MembreId;
import fr.cascade.comites.NouveauMembre;
import fr.cascade.comites.TypeComite;
import fr.cascade.conventions.Niveau;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.Formats;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A committee of an agreement: its members, its usual place and time, its rules. */
@Entity
public class Comite {

  private static final int DUREE = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long conventionId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TypeComite type;

  private String nom;

  @Column(nullable = false)
  private String perimetre;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Niveau niveau;

  private String territoireCode;
  private @Nullable Long auDessusId;

  private LocalDate debut;
  private LocalDate fin;
  private String heure = "14:00";
  private int duree = DUREE;

  private String lieu = "";
  @Embedded private Regles regles;

  private @Nullable String alerte;
  private @Nullable String escalade;

  @Column(nullable = false)
  private Instant creeLe;

  @OneToMany(mappedBy = "comite", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<MembreComite> membres = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Comite() {}

  /**
   * A committee.
   *
   * @param perimetre what tells it from another of its kind; empty for the whole territory
   */
  public Comite(
      ConventionId convention,
      Niveau niveau,
      TypeComite type,
      String nom,
      String perimetre,
      TerritoireCode territoire,
      Periode periode,
      Regles regles,
      Instant le) {
    this.conventionId = convention.valeur();
    this.niveau = niveau;
    this.type = type;
    this.nom = nom;
    this.perimetre = perimetre;
    this.territoireCode = territoire.valeur();
    this.debut = periode.debut();
    this.fin = Objects.requireNonNull(periode.fin());
    this.regles = regles;
    this.creeLe = le;
  }

  /** Seats somebody, with a term inside the committee's (RG-305). */
  public MembreComite asseoir(NouveauMembre nouveau) {
    if (nouveau.qualite().isBlank()) {
      throw new RegleMetierException("RG-305", "Dites la fonction du membre.", "qualite");
    }
    LocalDate terme = nouveau.fin();
    if (terme != null && terme.isBefore(nouveau.debut())) {
      throw new RegleMetierException(
          "RG-305", "Le mandat finit avant de commencer : vérifiez ses dates.", "fin");
    }
    MembreId titulaire = nouveau.suppleantDe();
    var membre =
        new MembreComite(this, nouveau, titulaire == null ? null : membre(titulaire.valeur()));
    membres.add(membre);
    return membre;
  }

  /** A member of this committee, whoever asks: one of another committee does not exist here. */
  public MembreComite membre(long cherche) {
    return membres.stream()
        .filter(m -> m.numero() == cherche)
        .findFirst()
        .orElseThrow(() -> new IntrouvableException("Ce membre n’existe pas dans ce comité."));
  }

  /** Members whose term runs on that day. */
  public List<MembreComite> membres(LocalDate jour) {
    return membres.stream().filter(m -> m.siege(jour)).toList();
  }

  public List<MembreComite> membres() {
    return List.copyOf(membres);
  }

  public Cadence cadence() {
    return new Cadence(
        regles.parAn(), regles.ecart(), regles.preavis(), regles.calendrier(), debut, fin);
  }

  /** Refuses a meeting outside the life of the agreement (RG-310). */
  public void exigerEnVigueur(LocalDate jour) {
    if (jour.isBefore(debut)) {
      throw new RegleMetierException(
          "RG-310",
          "La convention n’entre en vigueur que le %s : le comité ne se réunit pas avant."
              .formatted(Formats.date(debut)),
          "date");
    }
    if (jour.isAfter(fin)) {
      throw new RegleMetierException(
          "RG-310",
          "La convention prend fin le %s : le comité ne se réunit plus après."
              .formatted(Formats.date(fin)),
          "date");
    }
  }

  /** Keeps where and when it meets, to be proposed next time. */
  public void prendreHabitude(LocalTime quand, int minutes, String ou) {
    heure = quand.toString();
    duree = minutes;
    lieu = ou;
  }

  /** Names the committee that is told when meetings are missed. */
  public void placerSous(Comite dessus) {
    auDessusId = dessus.id().valeur();
  }

  /** Whether this situation is told for the first time in its year (RG-320). */
  boolean alerter(EtatCadence etat) {
    String marque = etat.annee() + ":" + etat.situation();
    boolean nouvelle = !marque.equals(alerte);
    alerte = marque;
    return nouvelle;
  }

  /** Whether the committee above is told for the first time in the year (RG-322). */
  boolean escalader(EtatCadence etat) {
    String marque = String.valueOf(etat.annee());
    boolean nouvelle = !marque.equals(escalade);
    escalade = marque;
    return nouvelle;
  }

  LocalDate fin() {
    return fin;
  }

  public ComiteId id() {
    return new ComiteId(Objects.requireNonNull(id));
  }

  public ConventionId convention() {
    return new ConventionId(conventionId);
  }

  public TypeComite type() {
    return type;
  }

  public String nom() {
    return nom;
  }

  public Niveau niveau() {
    return niveau;
  }

  public TerritoireCode territoire() {
    return new TerritoireCode(territoireCode);
  }

  public Optional<ComiteId> auDessus() {
    return Optional.ofNullable(auDessusId).map(ComiteId::new);
  }

  public LocalTime heure() {
    return LocalTime.parse(heure);
  }

  public int duree() {
    return duree;
  }

  public String lieu() {
    return lieu;
  }

  public Regles regles() {
    return regles;
  }
}
