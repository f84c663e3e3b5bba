package fr.cascade.comites.internal;

import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.MembreId;
import fr.cascade.comites.Presence;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.SeanceTenue;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting of a committee, from its date to its decisions. */
@Entity
public class Seance {

  private static final int MOTIF_MAX = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "comite_id")
  private Comite comite;

  private Instant debutLe;
  private LocalDate jour;
  private int duree;
  private String lieu;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SeanceStatut statut;

  private boolean apresCoup;
  private @Nullable String motif;

  private String uid;

  @Column(nullable = false)
  private int sequence;

  @Column(nullable = false)
  private Instant creeeLe;

  @Column(nullable = false)
  private String creeePar;

  @OneToMany(mappedBy = "seance", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Participation> participations = new ArrayList<>();

  @OneToMany(mappedBy = "seance", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<DecisionComite> decisions = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Seance() {}

  private Seance(Comite comite, HoraireSeance horaire, SeanceStatut statut, Acteur acteur) {
    comite.exigerEnVigueur(horaire.date());
    this.comite = comite;
    this.statut = statut;
    this.uid = UUID.randomUUID().toString();
    this.creeeLe = acteur.le();
    this.creeePar = acteur.libelle();
    poser(horaire);
  }

  /** A meeting to come (RG-312), in the life of the agreement (RG-310). */
  public static Seance planifier(Comite comite, HoraireSeance horaire, Acteur acteur) {
    horaire.exigerAVenir(acteur.le());
    return new Seance(comite, horaire, SeanceStatut.PLANIFIEE, acteur);
  }

  /** A meeting held already: it counts (RG-313), and somebody was there (RG-314). */
  public static Seance enregistrer(Comite comite, SeanceTenue tenue, Acteur acteur) {
    if (tenue.horaire().debut().isAfter(acteur.le())) {
      throw new RegleMetierException(
          "RG-313",
          "Cette date est à venir : planifiez plutôt la %s.".formatted(comite.type().mot()),
          "date");
    }
    if (tenue.presents().isEmpty()) {
      throw new RegleMetierException(
          "RG-314", "Cochez au moins une personne présente.", "presents");
    }
    var seance = new Seance(comite, tenue.horaire(), SeanceStatut.TENUE, acteur);
    seance.apresCoup = true;
    seance.inviter();
    tenue.presents().forEach(m -> seance.noterPresent(m));
    tenue
        .decisions()
        .forEach(d -> seance.decisions.add(new DecisionComite(seance, d, seance.debutLe)));
    return seance;
  }

  private void noterPresent(MembreId id) {
    MembreComite membre = comite.membre(id.valeur());
    membre.exigerEnMandat(jour);
    participation(membre).arriver(Presence.SALLE, null, debutLe);
  }

  /** Everybody whose term runs on that day; doing it twice adds nobody twice. */
  void inviter() {
    comite.membres(jour).forEach(this::participation);
  }

  /** The line of a member, opened when there is none. */
  Participation participation(MembreComite membre) {
    return participations.stream()
        .filter(p -> p.membre().equals(membre))
        .findFirst()
        .orElseGet(
            () -> {
              var nouvelle = new Participation(this, membre);
              participations.add(nouvelle);
              return nouvelle;
            });
  }

  /** Another day or hour: whoever was convened is convened again (RG-315). */
  public void reporter(HoraireSeance horaire, String raison, Instant maintenant) {
    exigerAVenir();
    horaire.exigerAVenir(maintenant);
    comite.exigerEnVigueur(horaire.date());
    motif = motif(raison);
    poser(horaire);
    sequence++;
    statut = SeanceStatut.PLANIFIEE;
  }

  public void annuler(String raison) {
    exigerAVenir();
    motif = motif(raison);
    sequence++;
    statut = SeanceStatut.ANNULEE;
  }

  private void poser(HoraireSeance horaire) {
    debutLe = horaire.debut();
    jour = horaire.date();
    duree = horaire.duree();
    lieu = horaire.lieu();
  }

  /** Refuses what only a meeting to come allows (RG-316). */
  void exigerAVenir() {
    if (!statut.aVenir()) {
      throw new RegleMetierException(
          "RG-316",
          "Cette %s n’est plus à venir : elle est %s."
              .formatted(
                  comite.type().mot(), statut.libelle().toLowerCase(java.util.Locale.FRANCE)));
    }
  }

  private static String motif(String raison) {
    String net = raison.strip();
    if (net.isEmpty() || net.length() > MOTIF_MAX) {
      throw new RegleMetierException("RG-315", "Écrivez le motif en 2 000 caractères.", "motif");
    }
    return net;
  }

  /** Whether both stand at the same time (RG-311). */
  boolean chevauche(HoraireSeance horaire) {
    return statut != SeanceStatut.ANNULEE
        && debutLe.isBefore(horaire.fin())
        && horaire.debut().isBefore(fin());
  }

  public Instant fin() {
    return debutLe.plusSeconds(60L * duree);
  }

  /** "réunion du jeudi 24 juin 2010". */
  public String designation() {
    return "%s du %s".formatted(comite.type().mot(), Formats.jourEtDate(jour));
  }

  public SeanceId id() {
    return new SeanceId(Objects.requireNonNull(id));
  }

  public Comite comite() {
    return comite;
  }

  public HoraireSeance horaire() {
    return new HoraireSeance(jour, debutLe.atZone(HorlogeMetier.PARIS).toLocalTime(), duree, lieu);
  }

  public Instant debutLe() {
    return debutLe;
  }

  public LocalDate jour() {
    return jour;
  }

  public SeanceStatut statut() {
    return statut;
  }

  public boolean apresCoup() {
    return apresCoup;
  }

  public @Nullable String motif() {
    return motif;
  }

  public String uid() {
    return uid;
  }

  List<Participation> participations() {
    return List.copyOf(participations);
  }

  public List<DecisionComite> decisions() {
    return List.copyOf(decisions);
  }
}
