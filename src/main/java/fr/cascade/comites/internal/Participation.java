package fr.cascade.comites.internal;

import fr.cascade.comites.Presence;
import fr.cascade.comites.Reponse;
import fr.cascade.comites.ReponseSaisie;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member at a meeting: invited, then answering, then there or not. */
@Entity
public class Participation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "seance_id")
  private Seance seance;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "membre_id")
  private MembreComite membre;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Reponse reponse = Reponse.ATTENDUE;

  private @Nullable Instant reponduLe;
  private @Nullable String remplacant;

  @Enumerated(EnumType.STRING)
  private @Nullable Presence presence;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "suppleant_id")
  private @Nullable MembreComite suppleant;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "mandataire_id")
  private @Nullable MembreComite mandataire;

  private @Nullable Instant arriveLe;
  private @Nullable Instant partiLe;

  @SuppressWarnings("NullAway.Init")
  protected Participation() {}

  Participation(Seance seance, MembreComite membre) {
    this.seance = seance;
    this.membre = membre;
  }

  void repondre(ReponseSaisie saisie, Instant le) {
    reponse = saisie.reponse();
    remplacant = saisie.remplacant().isEmpty() ? null : saisie.remplacant();
    reponduLe = le;
  }

  /** What was answered for another date does not hold for the new one. */
  void oublierReponse() {
    reponse = Reponse.ATTENDUE;
    remplacant = null;
    reponduLe = null;
  }

  /** Arrives, or changes from the room to remote. */
  void arriver(Presence comment, @Nullable MembreComite aSaPlace, Instant le) {
    presence = comment;
    suppleant = aSaPlace;
    mandataire = null;
    partiLe = null;
    if (arriveLe == null) {
      arriveLe = le;
    }
  }

  void partir(Instant le) {
    presence = null;
    partiLe = le;
  }

  void donnerProcuration(@Nullable MembreComite porteur) {
    mandataire = porteur;
  }

  boolean present() {
    return presence != null;
  }

  Seance seance() {
    return seance;
  }

  @Nullable Instant reponduLe() {
    return reponduLe;
  }

  MembreComite membre() {
    return membre;
  }

  Reponse reponse() {
    return reponse;
  }

  /** Who was said to come instead; empty where nobody is. */
  String remplacant() {
    return remplacant == null ? "" : remplacant;
  }

  Optional<Presence> presence() {
    return Optional.ofNullable(presence);
  }

  Optional<MembreComite> suppleant() {
    return Optional.ofNullable(suppleant);
  }

  Optional<MembreComite> mandataire() {
    return Optional.ofNullable(mandataire);
  }

  @Nullable Instant arriveLe() {
    return arriveLe;
  }

  @Nullable Instant partiLe() {
    return partiLe;
  }
}
