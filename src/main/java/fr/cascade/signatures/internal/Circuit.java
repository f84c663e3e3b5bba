package fr.cascade.signatures.internal;

import fr.cascade.signatures.CircuitStatut;
import fr.cascade.signatures.NouveauCircuit;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A round of signatures: ordered groups, parallel inside a group, closed by a refusal (RG-140). */
@Entity
public class Circuit {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Column(nullable = false)
  private String objetCle;

  @Column(nullable = false)
  private String titre;

  @Column(nullable = false)
  private String territoire;

  private int tour;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private CircuitStatut statut;

  private long documentId;
  private long documentHtmlId;

  @Column(name = "empreinte_sha256", nullable = false, columnDefinition = "char(64)")
  private String empreinte;

  @Column(nullable = false)
  private Instant ouvertLe;

  @Column(nullable = false)
  private LocalDate avantLe;

  private @Nullable Instant closLe;

  @OneToMany(mappedBy = "circuit", cascade = CascadeType.PERSIST)
  @OrderBy("ordre, id")
  private List<Signature> signatures = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Circuit() {}

  /** The round of a request, its first group open (RG-141). */
  public static Circuit ouvrir(NouveauCircuit demande, int tour, Instant maintenant) {
    var circuit = new Circuit(demande, tour, maintenant);
    demande.parties().forEach(p -> circuit.signatures.add(new Signature(circuit, p)));
    circuit.ouvrirGroupe(maintenant);
    return circuit;
  }

  private Circuit(NouveauCircuit demande, int tour, Instant maintenant) {
    if (demande.parties().isEmpty()) {
      throw new RegleMetierException("RG-141", "Aucune partie ne signe ce texte.");
    }
    this.objetCle = demande.objetCle();
    this.titre = demande.titre();
    this.territoire = demande.territoire();
    this.tour = tour;
    this.statut = CircuitStatut.OUVERT;
    this.documentId = demande.pdf().valeur();
    this.documentHtmlId = demande.html().valeur();
    this.empreinte = demande.empreinte();
    this.avantLe = demande.avantLe();
    this.ouvertLe = maintenant;
  }

  /** The group whose turn it is: the lowest one with a signature still expected. */
  public OptionalInt groupeCourant() {
    return statut == CircuitStatut.OUVERT
        ? signatures.stream()
            .filter(s -> s.statut() == SignatureStatut.ATTENDUE)
            .mapToInt(Signature::ordre)
            .min()
        : OptionalInt.empty();
  }

  /** The day before which the text is to be signed. */
  public LocalDate avantLe() {
    return avantLe;
  }

  /** The signatures expected now. */
  public List<Signature> attenduesMaintenant() {
    return signatures.stream().filter(this::attendMaintenant).toList();
  }

  /** Whether it is this signature's turn. */
  boolean attendMaintenant(Signature signature) {
    OptionalInt groupe = groupeCourant();
    return signature.statut() == SignatureStatut.ATTENDUE
        && groupe.isPresent()
        && signature.ordre() == groupe.getAsInt();
  }

  /** One signature of this round. */
  public Signature signature(long signatureId) {
    return signatures.stream()
        .filter(s -> s.id().valeur() == signatureId)
        .findFirst()
        .orElseThrow();
  }

  void signatureDonnee(Instant maintenant) {
    ouvrirGroupe(maintenant);
  }

  void refuser(Instant maintenant) {
    statut = CircuitStatut.REFUSE;
    closLe = maintenant;
    signatures.forEach(Signature::abandonner);
  }

  /** Its drafter takes the text back: what was signed in this round stays as it is (RG-138). */
  public void retirer(Instant maintenant) {
    if (statut != CircuitStatut.OUVERT) {
      throw new RegleMetierException("RG-138", "Ce tour de signature est déjà clos.");
    }
    statut = CircuitStatut.RETIRE;
    closLe = maintenant;
    signatures.forEach(Signature::abandonner);
  }

  /** Closes the round once everybody signed (RG-142). */
  public void clore(Instant maintenant) {
    if (statut != CircuitStatut.OUVERT || groupeCourant().isPresent()) {
      throw new RegleMetierException("RG-142", "Il manque encore une signature à ce texte.");
    }
    statut = CircuitStatut.SIGNE;
    closLe = maintenant;
  }

  private void ouvrirGroupe(Instant maintenant) {
    attenduesMaintenant().forEach(s -> s.ouvrir(maintenant));
  }

  public CircuitId id() {
    return new CircuitId(Objects.requireNonNull(id));
  }

  public String objetCle() {
    return objetCle;
  }

  public String titre() {
    return titre;
  }

  public String territoire() {
    return territoire;
  }

  public int tour() {
    return tour;
  }

  public CircuitStatut statut() {
    return statut;
  }

  public DocumentId pdf() {
    return new DocumentId(documentId);
  }

  public DocumentId html() {
    return new DocumentId(documentHtmlId);
  }

  public String empreinte() {
    return empreinte;
  }

  public Instant ouvertLe() {
    return ouvertLe;
  }

  public @Nullable Instant closLe() {
    return closLe;
  }

  public List<Signature> signatures() {
    return List.copyOf(signatures);
  }
}
