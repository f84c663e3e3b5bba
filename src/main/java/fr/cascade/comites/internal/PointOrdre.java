package fr.cascade.comites.internal;

import fr.cascade.comites.NaturePoint;
import fr.cascade.comites.PointId;
import fr.cascade.comites.PointSaisi;
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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An item of the agenda: who presents it, how long, what was said. */
@Entity
public class PointOrdre {

  private static final int TITRE_MAX = 300;
  private static final int NOTES_MAX = 20_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "seance_id")
  private Seance seance;

  private int rang;

  @Column(nullable = false)
  private String titre;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private NaturePoint nature;

  @Column(nullable = false)
  private String porteur;

  private @Nullable Integer duree;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(nullable = false)
  private String notes = "";

  private int notesVersion;
  private @Nullable String notesPar;
  private @Nullable Instant notesLe;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "suivi_id")
  private @Nullable DecisionComite suivi;

  @SuppressWarnings("NullAway.Init")
  protected PointOrdre() {}

  PointOrdre(Seance seance, int rang, PointSaisi saisi) {
    this.seance = seance;
    this.rang = rang;
    reecrire(saisi);
  }

  /** The follow-up of a decision that is late or due. */
  static PointOrdre suivant(Seance seance, int rang, DecisionComite decision) {
    String texte = decision.texte();
    String court = texte.length() <= 200 ? texte : texte.substring(0, 199) + "…";
    var point =
        new PointOrdre(
            seance,
            rang,
            new PointSaisi(
                "Suivi : " + court, NaturePoint.DISCUSSION, decision.responsable(), null));
    point.suivi = decision;
    return point;
  }

  final void reecrire(PointSaisi saisi) {
    String net = saisi.titre().strip();
    if (net.isEmpty() || net.length() > TITRE_MAX) {
      throw new RegleMetierException(
          "RG-317", "Écrivez le point en 300 caractères au plus.", "titre");
    }
    Integer minutes = saisi.duree();
    if (minutes != null && (minutes < 1 || minutes > 600)) {
      throw new RegleMetierException(
          "RG-317", "La durée d’un point va d’une minute à dix heures.", "duree");
    }
    titre = net;
    nature = saisi.nature();
    porteur = saisi.porteur().strip();
    duree = minutes;
  }

  /** What was said; refused over a version that somebody else wrote meanwhile (RG-356). */
  void noter(int version, String texte, Acteur acteur) {
    exigerNotes(texte);
    if (texte.equals(notes)) {
      return;
    }
    if (version != notesVersion) {
      throw new RegleMetierException(
          "RG-356",
          "%s a noté ce point pendant que vous l’écriviez : choisissez le texte à garder."
              .formatted(notesPar == null ? "Une autre personne" : notesPar),
          "notes");
    }
    notes = texte;
    notesVersion++;
    notesPar = acteur.libelle();
    notesLe = acteur.le();
  }

  static String exigerNotes(String texte) {
    if (texte.length() > NOTES_MAX) {
      throw new RegleMetierException(
          "RG-317", "Ces notes dépassent 20 000 caractères : résumez-les.", "notes");
    }
    return texte;
  }

  void placer(int place) {
    rang = place;
  }

  boolean suit(DecisionComite decision) {
    return suivi != null && suivi.id().equals(decision.id());
  }

  public PointId id() {
    return new PointId(Objects.requireNonNull(id));
  }

  int rang() {
    return rang;
  }

  String titre() {
    return titre;
  }

  NaturePoint nature() {
    return nature;
  }

  String porteur() {
    return porteur;
  }

  @Nullable Integer duree() {
    return duree;
  }

  String notes() {
    return notes;
  }

  int notesVersion() {
    return notesVersion;
  }

  @Nullable String notesPar() {
    return notesPar;
  }

  @Nullable Instant notesLe() {
    return notesLe;
  }

  Optional<DecisionComite> suivi() {
    return Optional.ofNullable(suivi);
  }

  Seance seance() {
    return seance;
  }
}
