package fr.cascade.spie.internal;

import fr.cascade.socle.ConventionId;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.PlaceLibre;
import fr.cascade.spie.PlaceLibre.Premiere;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who comes first, within places and money, as for the selection itself (RG-437, RG-465). */
public final class ListeAttente {

  private ListeAttente() {}

  /** What is free, from the applications of the call that are selected or wait. */
  public static PlaceLibre etat(Appel appel, List<Candidature> decidees) {
    List<Candidature> retenues = avec(decidees, CandidatureStatut.RETENUE);
    int places = Math.max(0, appel.contenu().places() - retenues.size());
    BigDecimal reste =
        appel
            .contenu()
            .enveloppe()
            .subtract(
                retenues.stream()
                    .map(c -> c.depot().montant())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
    List<Candidature> attente =
        avec(decidees, CandidatureStatut.LISTE_ATTENTE).stream()
            .sorted(
                Comparator.comparingInt(ListeAttente::rang).thenComparingLong(c -> c.id().valeur()))
            .toList();
    List<String> sautees = new ArrayList<>();
    @Nullable Premiere premiere = null;
    for (Candidature candidature : places == 0 ? List.<Candidature>of() : attente) {
      BigDecimal montant = candidature.depot().montant();
      if (montant.compareTo(reste) <= 0) {
        premiere = new Premiere(candidature.id(), candidature.nom(), rang(candidature), montant);
        break;
      }
      sautees.add(candidature.nom());
    }
    return new PlaceLibre(places, reste, attente.size(), premiere, sautees);
  }

  /** Its agreement, once drafted. */
  public static Optional<ConventionId> convention(Candidature candidature) {
    return Optional.ofNullable(candidature.etat().convention()).map(ConventionId::new);
  }

  private static List<Candidature> avec(List<Candidature> toutes, CandidatureStatut statut) {
    return toutes.stream().filter(c -> c.statut() == statut).toList();
  }

  private static int rang(Candidature candidature) {
    return Objects.requireNonNullElse(candidature.classement().rang(), Integer.MAX_VALUE);
  }
}
