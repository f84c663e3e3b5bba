package fr.cascade.comites.internal;

import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second meeting that a lack of quorum needs: announced with the first, or convened after. */
public final class SecondeConvocation {

  private final Seance seance;

  SecondeConvocation(Seance seance) {
    this.seance = seance;
  }

  /**
   * Says in the convocation when the committee meets again, should it have no quorum: one letter
   * convenes both, where the rule allows it (RG-388).
   */
  public void annoncer(HoraireSeance horaire) {
    RegleQuorum.Seconde regle = seconde();
    if (regle == null || !regle.conjointe()) {
      throw new RegleMetierException(
          "RG-388",
          "La règle de ce comité ne permet pas de convoquer les deux réunions par une lettre.");
    }
    seance.parcours().exigerAVenir();
    exigerDelai(horaire, regle);
    if (horaire.debut().isBefore(seance.horaire().fin())) {
      throw new RegleMetierException(
          "RG-388", "La seconde réunion se tient après la première.", "date");
    }
    seance.comite().exigerEnVigueur(horaire.date());
    seance.parcours().annoncerSeconde(horaire.debut());
  }

  /** When it meets again by the same letter, if that is still to come. */
  public Optional<HoraireSeance> annoncee(Instant maintenant) {
    return Optional.ofNullable(seance.parcours().secondeLe())
        .filter(le -> le.isAfter(maintenant))
        .map(le -> le.atZone(HorlogeMetier.PARIS))
        .map(
            le ->
                new HoraireSeance(
                    le.toLocalDate(),
                    le.toLocalTime(),
                    seance.horaire().duree(),
                    seance.horaire().lieu()));
  }

  private RegleQuorum.@Nullable Seconde seconde() {
    return seance.comite().regles().quorum().map(RegleQuorum::seconde).orElse(null);
  }

  private void exigerDelai(HoraireSeance horaire, RegleQuorum.Seconde regle) {
    LocalDate auPlusTard = seance.jour().plusDays(regle.jours());
    if (horaire.date().isAfter(auPlusTard)) {
      throw new RegleMetierException(
          "RG-338",
          "La seconde réunion se tient dans les %d jours : le %s au plus tard."
              .formatted(regle.jours(), Formats.date(auPlusTard)),
          "date");
    }
  }

  /** A second convocation of one that had no quorum, within the days of its rule (RG-338). */
  public Seance reconvoquer(HoraireSeance horaire, Acteur acteur) {
    RegleQuorum.Seconde regle = seconde();
    if (seance.statut() != SeanceStatut.SANS_QUORUM || regle == null) {
      throw new RegleMetierException(
          "RG-338", "Seule une réunion constatée sans quorum est convoquée une seconde fois.");
    }
    exigerDelai(horaire, regle);
    Seance seconde = Seance.planifier(seance.comite(), horaire, acteur);
    seconde.suivre(seance);
    seconde.ordreDuJour().reprendre(seance.ordreDuJour());
    return seconde;
  }
}
