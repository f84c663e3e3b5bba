package fr.cascade.spie.internal;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.spie.EvaluationStatut;
import fr.cascade.spie.Grille;
import fr.cascade.spie.NoteSaisie;
import jakarta.persistence.CascadeType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one member of the jury does with one application: declares, then marks or steps back. */
@Entity
public class Evaluation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  private long candidatureId;
  private long jureId;

  @Enumerated(EnumType.STRING)
  private EvaluationStatut statut;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable String motifRecusation;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Instant declareeLe;

  @SuppressWarnings("UnusedVariable") // kept for whoever reads the rows
  private @Nullable Instant rendueLe;

  @OneToMany(mappedBy = "evaluation", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("id")
  private List<Note> notes = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Evaluation() {}

  Evaluation(CandidatureId candidature, UtilisateurId jure) {
    this.candidatureId = candidature.valeur();
    this.jureId = jure.valeur();
    this.statut = EvaluationStatut.A_DECLARER;
  }

  /** No interest at stake: the file may be read (RG-430). */
  public void declarerSansInteret(Instant le) {
    if (statut != EvaluationStatut.A_DECLARER) {
      throw new DejaFaitException("RG-430", "Vous avez déjà fait cette déclaration.");
    }
    statut = EvaluationStatut.EN_COURS;
    declareeLe = le;
  }

  /** Steps back, or is taken back for a tie that the portal knows (RG-431). */
  public void recuser(String motif, Instant le) {
    if (motif.isBlank()) {
      throw new RegleMetierException("RG-431", "Dites quel lien vous empêche de noter.", "motif");
    }
    statut = EvaluationStatut.RECUSEE;
    motifRecusation = motif.strip();
    declareeLe = le;
  }

  /** Keeps marks before they are handed over; each on the grid (RG-432). */
  public void noter(Grille grille, List<NoteSaisie> saisies) {
    exigerEnCours();
    for (NoteSaisie saisie : saisies) {
      var critere =
          grille
              .critere(saisie.critere())
              .orElseThrow(
                  () -> new RegleMetierException("RG-432", "Ce critère n’est pas dans la grille."));
      if (saisie.valeur() < 0 || saisie.valeur() > critere.noteMax()) {
        throw new RegleMetierException(
            "RG-432",
            "« %s » se note de 0 à %d.".formatted(critere.libelle(), critere.noteMax()),
            critere.cle());
      }
      note(saisie.critere())
          .ifPresentOrElse(
              n -> n.ecrire(saisie.valeur(), saisie.commentaire()),
              () -> notes.add(new Note(this, saisie)));
    }
  }

  /** Hands the marks over: all are there, and those that have to be are explained (RG-433). */
  public void rendre(Grille grille, Instant le) {
    exigerEnCours();
    for (var critere : grille.criteres()) {
      var note =
          note(critere.cle())
              .orElseThrow(
                  () ->
                      new RegleMetierException(
                          "RG-433", "Notez « %s ».".formatted(critere.libelle()), critere.cle()));
      if (critere.aCommenter(note.valeur()) && note.commentaire().isBlank()) {
        throw new RegleMetierException(
            "RG-433",
            "Une note de %d à « %s » s’explique en quelques mots."
                .formatted(note.valeur(), critere.libelle()),
            critere.cle());
      }
    }
    statut = EvaluationStatut.RENDUE;
    rendueLe = le;
  }

  private void exigerEnCours() {
    switch (statut) {
      case EN_COURS -> {}
      case A_DECLARER ->
          throw new RegleMetierException(
              "RG-430", "Déclarez d’abord si un lien vous unit à cette candidature.");
      case RENDUE ->
          throw new DejaFaitException("RG-434", "Vos notes sont rendues : elles ne changent plus.");
      case RECUSEE -> throw VisibiliteCandidatures.introuvable();
    }
  }

  public Optional<Note> note(String critere) {
    return notes.stream().filter(n -> n.critere().equals(critere)).findFirst();
  }

  public List<Note> notes() {
    return List.copyOf(notes);
  }

  public EvaluationStatut statut() {
    return statut;
  }

  public UtilisateurId jure() {
    return new UtilisateurId(jureId);
  }

  public CandidatureId candidature() {
    return new CandidatureId(candidatureId);
  }

  public long id() {
    return Objects.requireNonNull(id);
  }
}
