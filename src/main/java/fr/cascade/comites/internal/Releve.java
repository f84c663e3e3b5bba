package fr.cascade.comites.internal;

import fr.cascade.comites.ReleveId;
import fr.cascade.comites.ReleveStatut;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.DocumentId;
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
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the record of decisions; once sent it never changes (RG-350). */
@Entity
public class Releve {

  private static final int MOTIF_MAX = 2000;
  private static final int OBSERVATIONS_MAX = 50_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "seance_id")
  private Seance seance;

  private int numero;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReleveStatut statut = ReleveStatut.BROUILLON;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(nullable = false)
  private String observations = "";

  private @Nullable String motif;
  private @Nullable Long pdfId;
  private @Nullable Long docxId;
  private @Nullable Long circuitId;
  private @Nullable String validePar;
  private @Nullable Instant valideLe;
  private @Nullable Instant envoyeLe;

  @Column(nullable = false)
  private Instant creeLe;

  @SuppressWarnings("NullAway.Init")
  protected Releve() {}

  Releve(Seance seance, int numero, Instant le) {
    this.seance = seance;
    this.numero = numero;
    this.creeLe = le;
  }

  /** The next version, with why it corrects this one (RG-351). */
  Releve corriger(String raison, Instant le) {
    exiger(ReleveStatut.ENVOYE, "Seul un relevé envoyé se corrige.");
    String net = raison.strip();
    if (net.isEmpty() || net.length() > MOTIF_MAX) {
      throw new RegleMetierException(
          "RG-351", "Écrivez le motif de la correction : il sera lu avec le relevé.", "motif");
    }
    var suivant = new Releve(seance, numero + 1, le);
    suivant.motif = net;
    suivant.observations = observations;
    return suivant;
  }

  /** What is added to what the rows say. */
  public void ecrire(String texte) {
    exiger(ReleveStatut.BROUILLON, "Ce relevé n’est plus en rédaction.");
    if (texte.length() > OBSERVATIONS_MAX) {
      throw new RegleMetierException(
          "RG-350",
          "Ce texte dépasse 50 000 caractères : joignez plutôt une pièce.",
          "observations");
    }
    observations = texte.strip();
  }

  /** Ready to be validated. */
  public void proposer() {
    exiger(ReleveStatut.BROUILLON, "Ce relevé est déjà proposé.");
    statut = ReleveStatut.PROPOSE;
  }

  public void valider(Acteur acteur) {
    exiger(ReleveStatut.PROPOSE, "Ce relevé n’attend pas de validation.");
    validePar = acteur.libelle();
    valideLe = acteur.le();
  }

  /** Keeps what was frozen; {@code circuit} when its chair has to sign. */
  void figer(DocumentId pdf, DocumentId docx, @Nullable CircuitId circuit) {
    pdfId = pdf.valeur();
    docxId = docx.valeur();
    circuitId = circuit == null ? null : circuit.valeur();
    statut = circuit == null ? statut : ReleveStatut.A_SIGNER;
  }

  /** Refused by who had to sign: a draft again. */
  void reprendre() {
    statut = ReleveStatut.BROUILLON;
    pdfId = null;
    docxId = null;
    circuitId = null;
  }

  void envoyer(Instant le) {
    statut = ReleveStatut.ENVOYE;
    envoyeLe = le;
  }

  private void exiger(ReleveStatut voulu, String phrase) {
    if (statut != voulu) {
      throw new RegleMetierException("RG-350", phrase);
    }
  }

  ReleveId id() {
    return new ReleveId(Objects.requireNonNull(id));
  }

  Seance seance() {
    return seance;
  }

  int numero() {
    return numero;
  }

  ReleveStatut statut() {
    return statut;
  }

  String observations() {
    return observations;
  }

  @Nullable String motif() {
    return motif;
  }

  Optional<DocumentId> pdf() {
    return Optional.ofNullable(pdfId).map(DocumentId::new);
  }

  Optional<DocumentId> docx() {
    return Optional.ofNullable(docxId).map(DocumentId::new);
  }

  Optional<CircuitId> circuit() {
    return Optional.ofNullable(circuitId).map(CircuitId::new);
  }

  @Nullable String validePar() {
    return validePar;
  }

  @Nullable Instant valideLe() {
    return valideLe;
  }

  @Nullable Instant envoyeLe() {
    return envoyeLe;
  }

  Instant creeLe() {
    return creeLe;
  }
}
