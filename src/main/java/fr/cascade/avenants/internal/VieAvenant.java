package fr.cascade.avenants.internal;

import fr.cascade.avenants.AvenantStatut;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an avenant stands, since when and by whom. */
@Embeddable
public class VieAvenant {

  private static final int MOTIF_MAXIMUM = 2000;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AvenantStatut statut;

  @Column(nullable = false)
  private Instant statutDepuis;

  @Column(nullable = false)
  private String statutPar;

  private @Nullable Long soumisPar;
  private @Nullable String validePar;
  private @Nullable Instant valideLe;
  private @Nullable String motif;
  private @Nullable LocalDate signeLe;

  @SuppressWarnings("UnusedVariable") // the present round, for whoever reads the row
  private @Nullable Long circuitId;

  private @Nullable Long documentId;

  @SuppressWarnings("NullAway.Init")
  protected VieAvenant() {}

  VieAvenant(Acteur acteur) {
    this.statut = AvenantStatut.BROUILLON;
    this.statutDepuis = acteur.le();
    this.statutPar = acteur.libelle();
  }

  /** Draft to validation. */
  void soumettre(Acteur acteur) {
    passer(AvenantStatut.BROUILLON, AvenantStatut.A_VALIDER, acteur.libelle(), acteur.le());
    soumisPar = acteur.id().valeur();
    motif = null;
  }

  /** Back to the draft, with a reason (RG-508). */
  public void renvoyer(Acteur acteur, String pourquoi) {
    String raison = exigerMotif("RG-508", pourquoi, "Dites au rédacteur ce qu’il doit corriger.");
    passer(AvenantStatut.A_VALIDER, AvenantStatut.BROUILLON, acteur.libelle(), acteur.le());
    motif = raison;
  }

  /** By another person than who submitted it (RG-507). */
  void valider(Acteur acteur) {
    exiger(AvenantStatut.A_VALIDER);
    if (soumisPar(acteur.id().valeur())) {
      throw new RegleMetierException(
          "RG-507", "Vous avez soumis cet avenant : une autre personne doit le valider.");
    }
    passer(AvenantStatut.A_VALIDER, AvenantStatut.A_SIGNER, acteur.libelle(), acteur.le());
    validePar = acteur.libelle();
    valideLe = acteur.le();
  }

  /** Keeps the frozen text and its round. */
  void figer(DocumentId document, CircuitId circuit) {
    documentId = document.valeur();
    circuitId = circuit.valeur();
  }

  /** A signatory refused: back to the draft, with the reason. */
  public void reprendre(String pourquoi, String par, Instant le) {
    passer(AvenantStatut.A_SIGNER, AvenantStatut.BROUILLON, par, le);
    motif = pourquoi;
  }

  /** Every party signed: it takes effect. */
  void signer(LocalDate jour, Instant le) {
    passer(AvenantStatut.A_SIGNER, AvenantStatut.SIGNE, "Portail", le);
    signeLe = jour;
  }

  /** The drafter gives the draft up, with a reason (RG-509). */
  void abandonner(Acteur acteur, String pourquoi) {
    String raison = exigerMotif("RG-509", pourquoi, "Dites pourquoi cet avenant est abandonné.");
    passer(AvenantStatut.BROUILLON, AvenantStatut.ABANDONNE, acteur.libelle(), acteur.le());
    motif = raison;
  }

  /** Refuses an act that the present status does not allow, saying who moved it and when. */
  void exiger(AvenantStatut voulu) {
    if (statut != voulu) {
      throw new DejaFaitException(
          "RG-504",
          "Cet avenant n’en est plus là : %s, %s le %s. Rechargez la page."
              .formatted(statut.faitAccompli(), statutPar, Formats.dateHeure(statutDepuis)));
    }
  }

  private void passer(AvenantStatut de, AvenantStatut vers, String par, Instant le) {
    exiger(de);
    statut = vers;
    statutDepuis = le;
    statutPar = par;
  }

  private static String exigerMotif(String regle, String saisi, String absent) {
    if (saisi.isBlank()) {
      throw new RegleMetierException(regle, absent, "motif");
    }
    if (saisi.strip().length() > MOTIF_MAXIMUM) {
      throw new RegleMetierException(
          regle, "Le motif dépasse 2 000 caractères : résumez-le.", "motif");
    }
    return saisi.strip();
  }

  public AvenantStatut statut() {
    return statut;
  }

  public Instant statutDepuis() {
    return statutDepuis;
  }

  public String statutPar() {
    return statutPar;
  }

  public boolean soumisPar(long utilisateur) {
    return Objects.equals(soumisPar, utilisateur);
  }

  public @Nullable String motif() {
    return motif;
  }

  public @Nullable LocalDate signeLe() {
    return signeLe;
  }

  /** Who validated it, and when; empty before. */
  Optional<String> validation() {
    return valideLe == null || validePar == null
        ? Optional.empty()
        : Optional.of("Validé par %s le %s".formatted(validePar, Formats.dateHeure(valideLe)));
  }

  /** The frozen text of the last round. */
  public Optional<DocumentId> document() {
    return Optional.ofNullable(documentId).map(DocumentId::new);
  }
}
