package fr.cascade.signatures.internal;

import fr.cascade.signatures.CircuitStatut;
import fr.cascade.signatures.NouveauCircuit.PartieASigner;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.OrganisationId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.SignatureId;
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

/** One signature of a round: who, for whom, when, from where, over which fingerprint. */
@Entity
public class Signature {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "circuit_id")
  private Circuit circuit;

  private int ordre;
  private long organisationId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SignatureStatut statut;

  private @Nullable Instant ouverteLe;
  private @Nullable Instant texteLuLe;
  private @Nullable Long signataireId;
  private @Nullable String signataireLibelle;
  private @Nullable String fonction;
  private @Nullable String pouvoir;
  private @Nullable Instant faiteLe;
  private @Nullable Instant enregistreeLe;
  private @Nullable String adresse;

  @Column(columnDefinition = "char(64)")
  private @Nullable String empreinteSignee;

  private @Nullable String motif;

  @SuppressWarnings("NullAway.Init")
  protected Signature() {}

  Signature(Circuit circuit, PartieASigner partie) {
    this.circuit = circuit;
    this.ordre = partie.ordre();
    this.organisationId = partie.organisation().valeur();
    this.statut = SignatureStatut.ATTENDUE;
  }

  void ouvrir(Instant maintenant) {
    if (ouverteLe == null) {
      ouverteLe = maintenant;
    }
  }

  void abandonner() {
    if (statut == SignatureStatut.ATTENDUE) {
      statut = SignatureStatut.SANS_OBJET;
    }
  }

  /** Keeps the first time a signatory opened the frozen text. */
  public void lireTexte(Instant maintenant) {
    if (texteLuLe == null) {
      texteLuLe = maintenant;
    }
  }

  /** Signs the round's fingerprint (RG-143: in turn, once, after the text was opened). */
  public void signer(ActeDeSignature acte) {
    exigerPossible();
    if (texteLuLe == null) {
      throw new RegleMetierException("RG-143", "Ouvrez d'abord le texte figé avant de le signer.");
    }
    porter(acte);
    statut = SignatureStatut.SIGNEE;
    empreinteSignee = circuit.empreinte();
    circuit.signatureDonnee(acte.le());
  }

  /** Refuses, which closes the round for everybody (RG-144: a reason is required). */
  public void refuser(ActeDeSignature acte, String raison) {
    exigerPossible();
    if (raison.isBlank()) {
      throw new RegleMetierException(
          "RG-144", "Dites pourquoi vous refusez : le rédacteur en a besoin.", "motif");
    }
    if (raison.length() > 2000) {
      throw new RegleMetierException(
          "RG-144", "Le motif dépasse 2 000 caractères : résumez-le.", "motif");
    }
    porter(acte);
    statut = SignatureStatut.REFUSEE;
    motif = raison.strip();
    circuit.refuser(acte.le());
  }

  private void porter(ActeDeSignature acte) {
    signataireId = acte.signataire().valeur();
    signataireLibelle = acte.libelle();
    fonction = acte.fonction();
    pouvoir = acte.pouvoir();
    faiteLe = acte.le();
    enregistreeLe = acte.enregistreLe();
    adresse = acte.adresse();
  }

  private void exigerPossible() {
    String obstacle = obstacle();
    if (obstacle != null) {
      throw new RegleMetierException("RG-145", obstacle);
    }
  }

  /** Why it cannot be signed now, in a sentence; null when it can. */
  public @Nullable String obstacle() {
    if (statut == SignatureStatut.SIGNEE) {
      return "Ce texte est déjà signé pour cette organisation.";
    }
    if (circuit.statut() == CircuitStatut.REFUSE) {
      return "Un signataire a refusé : ce tour de signature est clos.";
    }
    if (circuit.statut() == CircuitStatut.RETIRE) {
      return "Le rédacteur a retiré ce texte : ce tour de signature est clos.";
    }
    if (!circuit.attendMaintenant(this)) {
      return "Ce n'est pas encore le tour de cette organisation : d'autres signent avant elle.";
    }
    return null;
  }

  public SignatureId id() {
    return new SignatureId(Objects.requireNonNull(id));
  }

  public Circuit circuit() {
    return circuit;
  }

  public int ordre() {
    return ordre;
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  public SignatureStatut statut() {
    return statut;
  }

  public @Nullable Instant texteLuLe() {
    return texteLuLe;
  }

  public @Nullable Instant ouverteLe() {
    return ouverteLe;
  }

  public @Nullable Long signataireId() {
    return signataireId;
  }

  public @Nullable String signataireLibelle() {
    return signataireLibelle;
  }

  public @Nullable String fonction() {
    return fonction;
  }

  public @Nullable String pouvoir() {
    return pouvoir;
  }

  public @Nullable String adresse() {
    return adresse;
  }

  public @Nullable Instant enregistreeLe() {
    return enregistreeLe;
  }

  public @Nullable Instant faiteLe() {
    return faiteLe;
  }

  public @Nullable String motif() {
    return motif;
  }
}
