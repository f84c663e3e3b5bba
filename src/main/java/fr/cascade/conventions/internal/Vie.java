package fr.cascade.conventions.internal;

import fr.cascade.conventions.ConventionStatut;
import fr.cascade.conventions.TransitionConvention;
import fr.cascade.socle.CircuitId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.DocumentId;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement stands, since when and by whom; only {@link TransitionConvention} moves it.
 */
@Embeddable
public class Vie {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ConventionStatut statut;

  @Column(nullable = false)
  private Instant statutDepuis;

  @Column(nullable = false)
  private String statutPar;

  private @Nullable Long soumisePar;
  private @Nullable String valideePar;
  private @Nullable Instant valideeLe;
  private @Nullable String motifRenvoi;
  private @Nullable LocalDate signeeLe;

  @SuppressWarnings("UnusedVariable") // the present round, for whoever reads the row
  private @Nullable Long circuitId;

  private @Nullable Long documentId;

  @SuppressWarnings("NullAway.Init")
  protected Vie() {}

  private Vie(ConventionStatut statut, Acteur acteur) {
    this.statut = statut;
    this.statutDepuis = acteur.le();
    this.statutPar = acteur.libelle();
  }

  static Vie nouvelle(Acteur acteur) {
    return new Vie(ConventionStatut.BROUILLON, acteur);
  }

  /** Life of an agreement signed outside the portal. */
  static Vie signeeAilleurs(Acteur acteur, LocalDate signeeLe) {
    var vie = new Vie(ConventionStatut.SIGNEE, acteur);
    vie.signeeLe = signeeLe;
    return vie;
  }

  /** Draft to validation (RG-130). */
  public void soumettre(Acteur acteur) {
    passer(TransitionConvention.SOUMETTRE, acteur.libelle(), acteur.le());
    soumisePar = acteur.id().valeur();
    motifRenvoi = null;
  }

  /** The parties are asked for their avis: nobody edits the text meanwhile (RG-160). */
  void consulter(Acteur acteur) {
    passer(TransitionConvention.CONSULTER, acteur.libelle(), acteur.le());
  }

  /** A draft again, with what the parties answered (RG-168). */
  public void cloreConsultation(String par, Instant le) {
    passer(TransitionConvention.CLORE_CONSULTATION, par, le);
  }

  /** The process found the submitted text weaker than its parent: a draft again (RG-131). */
  public void constaterNonConforme(Instant le) {
    passer(TransitionConvention.CONSTATER_NON_CONFORME, "Portail", le);
  }

  /** Back to the draft, with a reason (RG-133). */
  public void renvoyer(Acteur acteur, String motif) {
    motifRenvoi = Motif.exiger("RG-133", motif, "Dites au rédacteur ce qu'il doit corriger.");
    passer(TransitionConvention.RENVOYER, acteur.libelle(), acteur.le());
  }

  /** The drafter gives the draft up, with a reason (RG-135). */
  void abandonner(Acteur acteur, String motif) {
    motifRenvoi = Motif.exiger("RG-135", motif, "Dites pourquoi ce brouillon est abandonné.");
    passer(TransitionConvention.ABANDONNER, acteur.libelle(), acteur.le());
  }

  /** The drafter takes the text back before it is validated (RG-136). */
  public void retirer(Acteur acteur) {
    passer(TransitionConvention.RETIRER, acteur.libelle(), acteur.le());
  }

  /** An organisation refused its visa: a draft again, with the reason (RG-202). */
  public void refuserVisa(Acteur acteur, String organisation, String motif) {
    motifRenvoi = "Visa refusé par %s : %s".formatted(organisation, motif.strip());
    passer(TransitionConvention.REFUSER_VISA, acteur.libelle(), acteur.le());
  }

  /** The drafter takes the text back while the parties are signing it, with a reason (RG-138). */
  public void retirerDeLaSignature(Acteur acteur, String motif) {
    motifRenvoi =
        Motif.exiger("RG-138", motif, "Dites aux parties pourquoi vous retirez ce texte.");
    passer(TransitionConvention.RETIRER_DE_LA_SIGNATURE, acteur.libelle(), acteur.le());
  }

  /** Validation by a second person, who freezes the text and opens a round (RG-132). */
  public void valider(Acteur acteur) {
    exiger(TransitionConvention.VALIDER);
    if (Objects.equals(soumisePar, acteur.id().valeur())) {
      throw new RegleMetierException(
          "RG-132", "Vous avez soumis ce texte : une autre personne doit le valider.");
    }
    passer(TransitionConvention.VALIDER, acteur.libelle(), acteur.le());
    valideePar = acteur.libelle();
    valideeLe = acteur.le();
  }

  /** Keeps the frozen text and its round. */
  public void figer(DocumentId document, CircuitId circuit) {
    documentId = document.valeur();
    circuitId = circuit.valeur();
  }

  /** Keeps the signed PDF of an agreement taken over. */
  public void archiver(DocumentId document) {
    documentId = document.valeur();
  }

  /** A signatory refused: back to the draft, with the reason (RG-144). */
  public void reprendre(String motif, String par, Instant le) {
    passer(TransitionConvention.REFUSER_SIGNATURE, par, le);
    motifRenvoi = motif;
  }

  /** Every party signed (RG-142). */
  public void cloturer(LocalDate jour, Instant le) {
    passer(TransitionConvention.CLOTURER_SIGNATURE, "Portail", le);
    signeeLe = jour;
  }

  /** Refuses a transition that the present status does not allow, saying who moved it and when. */
  public void exiger(TransitionConvention transition) {
    if (!transition.possibleDepuis(statut)) {
      throw new DejaFaitException(
          "RG-134",
          "Cette convention n'en est plus là : %s, %s le %s. Rechargez la page."
              .formatted(faitAccompli(), statutPar, Jours.moment(statutDepuis)));
    }
  }

  private String faitAccompli() {
    return switch (statut) {
      case BROUILLON -> "elle est en rédaction";
      case EN_CONSULTATION -> "elle est en consultation";
      case A_VALIDER -> "elle a été soumise à la validation";
      case A_SIGNER -> "elle a été validée";
      case SIGNEE -> "elle est signée";
      case ABANDONNEE -> "elle a été abandonnée";
    };
  }

  private void passer(TransitionConvention transition, String par, Instant le) {
    exiger(transition);
    statut = transition.vers();
    statutDepuis = le;
    statutPar = par;
  }

  public ConventionStatut statut() {
    return statut;
  }

  public Instant statutDepuis() {
    return statutDepuis;
  }

  public String statutPar() {
    return statutPar;
  }

  /** Why the text came back to its drafter, or was given up; null when neither. */
  public @Nullable String motifRenvoi() {
    return motifRenvoi;
  }

  /** Who validated the text that is signed; empty when it was taken over. */
  public String valideePar() {
    return valideePar == null ? "" : valideePar;
  }

  public @Nullable Instant valideeLe() {
    return valideeLe;
  }

  public @Nullable LocalDate signeeLe() {
    return signeeLe;
  }

  /** Whether this person submitted the text, and so may not validate it. */
  public boolean soumisePar(long utilisateur) {
    return Objects.equals(soumisePar, utilisateur);
  }

  /** The frozen text, once there is one. */
  public Optional<DocumentId> document() {
    return Optional.ofNullable(documentId).map(DocumentId::new);
  }
}
