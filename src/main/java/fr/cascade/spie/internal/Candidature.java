package fr.cascade.spie.internal;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureStatut;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A territory's application to a call, carried by a body for a consortium. */
@Entity
public class Candidature {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long appelId;
  private String nom;
  private long porteurId;
  private boolean essai;
  private boolean inventee;
  private int formulaireVersion;

  @Enumerated(EnumType.STRING)
  private CandidatureStatut statut;

  @Embedded private Depot depot = Depot.aucun();
  @Embedded private @Nullable Classement classement;

  private @Nullable String motif;
  private @Nullable LocalDate aCompleterAvant;
  private @Nullable Long conventionId;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private Instant creeLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private String creePar;

  @ElementCollection
  @CollectionTable(
      name = "candidature_territoire",
      joinColumns = @JoinColumn(name = "candidature_id"))
  @Column(name = "territoire_code")
  private Set<String> territoires = new TreeSet<>();

  @OneToMany(mappedBy = "candidature", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<MembreConsortium> membres = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Candidature() {}

  private Candidature(Appel appel, String nom, OrganisationId porteur, Acteur acteur) {
    this.appelId = appel.id().valeur();
    this.nom = nom;
    this.porteurId = porteur.valeur();
    this.formulaireVersion = appel.formulaireVersion();
    this.statut = CandidatureStatut.BROUILLON;
    this.creeLe = acteur.le();
    this.creePar = acteur.libelle();
  }

  /** A draft of one body, the first member of its consortium. */
  public static Candidature ouvrir(Appel appel, String nom, OrganisationId porteur, Acteur acteur) {
    var candidature = new Candidature(appel, nom, porteur, acteur);
    candidature.membres.add(new MembreConsortium(candidature, porteur, MembreConsortium.PORTEUR));
    return candidature;
  }

  /** Contents invented for the demonstration, and a territory too where it says so. */
  public void direInventee(boolean territoireDEssai, String nomMontre) {
    inventee = true;
    essai = territoireDEssai;
    nom = nomMontre;
  }

  /** One territory or several, none twice (RG-412), and what they are called. */
  public void couvrir(List<TerritoireCode> codes, String nouveauNom) {
    exigerModifiable();
    if (codes.isEmpty()) {
      throw new RegleMetierException("RG-412", "Choisissez au moins un territoire.", "territoires");
    }
    if (codes.stream().distinct().count() != codes.size()) {
      throw new RegleMetierException(
          "RG-412", "Le même territoire figure deux fois.", "territoires");
    }
    territoires.clear();
    codes.forEach(c -> territoires.add(c.valeur()));
    nom = nouveauNom;
  }

  /** Refuses what is no longer a draft, nor sent back to be completed (RG-411). */
  public void exigerModifiable() {
    if (statut != CandidatureStatut.BROUILLON && statut != CandidatureStatut.A_COMPLETER) {
      throw new RegleMetierException(
          "RG-411",
          "Cette candidature est déposée : retirez-la avant la clôture pour la modifier.");
    }
  }

  public Consortium consortium() {
    return new Consortium(this, membres);
  }

  /** Received, at an instant that its call has checked (RG-420). */
  void deposer(Depot nouveau) {
    var avant = depot.recepisse();
    if (avant != null && statut != CandidatureStatut.A_COMPLETER) {
      throw new DejaFaitException(
          "RG-420",
          "Cette candidature est déjà déposée par %s le %s."
              .formatted(avant.par(), Formats.dateHeure(avant.le())));
    }
    exigerModifiable();
    depot = nouveau;
    statut = CandidatureStatut.DEPOSEE;
    aCompleterAvant = null;
  }

  /** Back to a draft, before the call closes (RG-422). */
  public void retirer() {
    changer(CandidatureStatut.DEPOSEE, CandidatureStatut.BROUILLON, motif);
    depot = Depot.aucun();
  }

  public void completer(LocalDate avant, String demande) {
    changer(CandidatureStatut.DEPOSEE, CandidatureStatut.A_COMPLETER, demande);
    aCompleterAvant = avant;
  }

  /** Whether what was asked for can no longer be handed over (RG-424). */
  boolean delaiPasse(LocalDate jour) {
    return statut == CandidatureStatut.A_COMPLETER
        && aCompleterAvant != null
        && jour.isAfter(aCompleterAvant);
  }

  /** Once the delay is over it is judged on what it holds. */
  public void cesserDAttendre(LocalDate jour) {
    if (delaiPasse(jour)) {
      statut = CandidatureStatut.DEPOSEE;
    }
  }

  public void juger(boolean recevable, @Nullable String pourquoi) {
    changer(
        CandidatureStatut.DEPOSEE,
        recevable ? CandidatureStatut.RECEVABLE : CandidatureStatut.IRRECEVABLE,
        pourquoi);
  }

  /** What the jury proposed becomes the decision. */
  public void decider(String pourquoi) {
    var proposition = Objects.requireNonNull(classement().proposition());
    changer(CandidatureStatut.RECEVABLE, proposition, pourquoi);
  }

  public void lier(ConventionId convention) {
    if (statut != CandidatureStatut.RETENUE || conventionId != null) {
      throw new DejaFaitException(
          "RG-450", "Cette candidature n’attend pas de convention, ou l’a déjà.");
    }
    conventionId = convention.valeur();
  }

  void changer(CandidatureStatut de, CandidatureStatut vers, @Nullable String pourquoi) {
    if (statut != de) {
      throw new DejaFaitException(
          "RG-421", "Cette candidature est maintenant « %s ».".formatted(statut.libelle()));
    }
    statut = vers;
    motif = pourquoi;
  }

  /** Two applications of the same call do not cover exactly the same territory (RG-423). */
  String cleDepot() {
    return appelId + "|" + String.join("+", new TreeSet<>(territoires));
  }

  public CandidatureId id() {
    return new CandidatureId(Objects.requireNonNull(id));
  }

  public AppelId appel() {
    return new AppelId(appelId);
  }

  public String nom() {
    return nom;
  }

  public OrganisationId porteur() {
    return new OrganisationId(porteurId);
  }

  public CandidatureStatut statut() {
    return statut;
  }

  public List<TerritoireCode> territoires() {
    return territoires.stream().sorted().map(TerritoireCode::new).toList();
  }

  Depot depot() {
    return depot;
  }

  /** Read back as null while all its columns are empty. */
  Classement classement() {
    classement = Objects.requireNonNullElseGet(classement, Classement::vierge);
    return classement;
  }

  EtatCandidature etat() {
    return new EtatCandidature(
        essai, inventee, formulaireVersion, motif, aCompleterAvant, conventionId);
  }
}
