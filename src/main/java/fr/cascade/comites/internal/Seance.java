package fr.cascade.comites.internal;

import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.SeanceTenue;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting: its course is in {@link ParcoursSeance}, its day in {@link Deroulement}, who is
 * there in {@link Emargement}, its agenda in {@link OrdreDuJour}.
 */
@Entity
public class Seance {

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

  @Column(nullable = false)
  private boolean apresCoup;

  private @Nullable Long premiereId;

  @Embedded private ParcoursSeance parcours;

  private String uid;

  @Column(nullable = false)
  private Instant creeeLe;

  @Column(nullable = false)
  private String creeePar;

  @OneToMany(mappedBy = "seance", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Participation> participations = new ArrayList<>();

  @OneToMany(mappedBy = "seance", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("rang")
  private List<PointOrdre> points = new ArrayList<>();

  @OneToMany(mappedBy = "seance", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<DecisionComite> decisions = new ArrayList<>();

  @OneToMany(mappedBy = "seance", cascade = CascadeType.PERSIST)
  @OrderBy("numero")
  private List<Releve> releves = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Seance() {}

  private Seance(Comite comite, HoraireSeance horaire, SeanceStatut statut, Acteur acteur) {
    comite.exigerEnVigueur(horaire.date());
    this.comite = comite;
    this.parcours = new ParcoursSeance(statut);
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
    Deroulement.exigerTenue(comite, tenue, acteur.le());
    var seance = new Seance(comite, tenue.horaire(), SeanceStatut.TENUE, acteur);
    seance.apresCoup = true;
    seance.parcours.tenue(seance.debutLe, tenue.horaire().fin());
    seance.emargement().inviter();
    seance.emargement().noterTous(tenue.presents(), seance.debutLe);
    tenue
        .decisions()
        .forEach(d -> seance.decisions.add(new DecisionComite(seance, d, seance.debutLe)));
    seance.releves.add(new Releve(seance, 1, acteur.le()));
    return seance;
  }

  /** The line of a member, opened when there is none. */
  Participation participation(MembreComite membre) {
    Participation ligne = ligne(membre);
    if (!participations.contains(ligne)) {
      participations.add(ligne);
    }
    return ligne;
  }

  /** Another day or hour: whoever was convened is convened again (RG-315). */
  public void reporter(HoraireSeance horaire, String raison, Instant maintenant) {
    parcours.exigerAVenir();
    horaire.exigerAVenir(maintenant);
    comite.exigerEnVigueur(horaire.date());
    parcours.reporter(raison);
    participations.forEach(Participation::oublierReponse);
    poser(horaire);
  }

  public void annuler(String raison) {
    parcours.exigerAVenir();
    parcours.annuler(raison);
  }

  private void poser(HoraireSeance horaire) {
    debutLe = horaire.debut();
    jour = horaire.date();
    duree = horaire.duree();
    lieu = horaire.lieu();
  }

  /** Whether both stand at the same time (RG-311). */
  boolean chevauche(HoraireSeance horaire) {
    return statut() != SeanceStatut.ANNULEE
        && debutLe.isBefore(horaire.fin())
        && horaire.debut().isBefore(horaire().fin());
  }

  /** The line of a member, without writing one. */
  Participation ligne(MembreComite membre) {
    return participations.stream()
        .filter(p -> p.membre().equals(membre))
        .findFirst()
        .orElseGet(() -> new Participation(this, membre));
  }

  /** It follows one that had no quorum. */
  void suivre(Seance premiere) {
    premiereId = premiere.id().valeur();
  }

  boolean estSeconde() {
    return premiereId != null;
  }

  void prendre(DecisionComite decision) {
    decisions.add(decision);
  }

  void ouvrirReleve(Releve releve) {
    releves.add(releve);
  }

  /** The version of the record that stands. */
  public Optional<Releve> releve() {
    return releves.isEmpty() ? Optional.empty() : Optional.of(releves.getLast());
  }

  public Emargement emargement() {
    return new Emargement(this);
  }

  public OrdreDuJour ordreDuJour() {
    return new OrdreDuJour(this, points);
  }

  public Deroulement deroulement() {
    return new Deroulement(this);
  }

  ParcoursSeance parcours() {
    return parcours;
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
    return parcours.statut();
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

  List<Releve> releves() {
    return List.copyOf(releves);
  }
}
