package fr.cascade.comites;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often a committee has to meet, as data: at least so many times a civil year, in proportion of
 * the days that the agreement applies in that year (RG-301), two meetings being some days apart.
 *
 * @param parAn none where the text sets no cadence
 * @param ecart days between two meetings, at least
 * @param preavis days between a convocation and its meeting
 */
public record Cadence(
    @Nullable Integer parAn,
    int ecart,
    int preavis,
    CalendrierFerie calendrier,
    LocalDate debut,
    LocalDate fin) {

  /** How far from its even place a proposed date may be moved. */
  private static final int RECHERCHE = 45;

  private static final int CRENEAUX = 3;

  /** Meetings owed in a year; in the first and the last one, in proportion of the days. */
  public int dues(int annee) {
    Integer regle = parAn;
    if (regle == null || !ouverte(annee)) {
      return 0;
    }
    long jours = premier(annee).until(dernier(annee), ChronoUnit.DAYS) + 1;
    return (int) Math.round((double) regle * jours / LocalDate.of(annee, 1, 1).lengthOfYear());
  }

  /** Whether the committee lives in that year. */
  public boolean ouverte(int annee) {
    return !premier(annee).isAfter(dernier(annee));
  }

  /** First day of the committee in that year. */
  public LocalDate premier(int annee) {
    var janvier = LocalDate.of(annee, 1, 1);
    return debut.isAfter(janvier) ? debut : janvier;
  }

  /** Last day of the committee in that year. */
  public LocalDate dernier(int annee) {
    var decembre = LocalDate.of(annee, 12, 31);
    return fin.isBefore(decembre) ? fin : decembre;
  }

  /**
   * The last working day for the next meeting, so that those still owed fit in the year, some days
   * apart (RG-302).
   */
  public LocalDate auPlusTard(int annee, int reste) {
    var jour = calendrier.precedentOuvre(dernier(annee));
    for (int rang = 1; rang < reste; rang++) {
      jour = calendrier.precedentOuvre(jour.minusDays(ecart));
    }
    return jour;
  }

  /** Where the committee stands in a year, seen from a day. */
  public EtatCadence etat(
      int annee, LocalDate jour, Collection<LocalDate> tenues, Collection<LocalDate> prevues) {
    int dues = dues(annee);
    int faites = (int) tenues.stream().filter(d -> d.getYear() == annee).count();
    int venir =
        (int) prevues.stream().filter(d -> d.getYear() == annee && !d.isBefore(jour)).count();
    int manquees =
        (int) prevues.stream().filter(d -> d.getYear() == annee && d.isBefore(jour)).count();
    int reste = Math.max(0, dues - faites);
    LocalDate limite = reste == 0 ? null : auPlusTard(annee, reste);
    return new EtatCadence(
        annee,
        dues,
        faites,
        venir,
        manquees,
        limite,
        situation(annee, jour, new Compte(dues, reste, venir), limite));
  }

  /** The next day on which the mere passing of time may change where the committee stands. */
  public LocalDate prochainControle(
      LocalDate jour, EtatCadence etat, Collection<LocalDate> prevues) {
    LocalDate limite = etat.limite();
    Stream<LocalDate> dates =
        limite == null
            ? Stream.of()
            : Stream.of(limite.minusDays(preavis + EtatCadence.ALERTE - 1L), limite.plusDays(1));
    return Stream.of(
            dates,
            prevues.stream().map(d -> d.plusDays(1)),
            Stream.of(LocalDate.of(jour.getYear() + 1, 1, 1), fin.plusDays(1)))
        .flatMap(d -> d)
        .filter(d -> d.isAfter(jour))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private record Compte(int dues, int reste, int venir) {}

  private EtatCadence.Situation situation(
      int annee, LocalDate jour, Compte compte, @Nullable LocalDate limite) {
    if (parAn == null) {
      return EtatCadence.Situation.SANS_REGLE;
    }
    if (!ouverte(annee)) {
      return EtatCadence.Situation.HORS_PERIODE;
    }
    if (limite == null) {
      return EtatCadence.Situation.TENUE;
    }
    if (jour.isAfter(limite)) {
      return EtatCadence.Situation.PERDUE;
    }
    if (compte.venir() >= compte.reste()) {
      return EtatCadence.Situation.PREVUE;
    }
    return jour.plusDays(preavis + (long) EtatCadence.ALERTE).isAfter(limite)
        ? EtatCadence.Situation.PRESSANTE
        : EtatCadence.Situation.A_PREVOIR;
  }

  /**
   * Dates for so many meetings in the year: evenly spread from the first day that a convocation
   * reaches, on working days, apart from what is set already and free of what is taken (RG-303).
   *
   * @param posees meetings of this committee
   * @param prises days when somebody of the committee sits elsewhere
   */
  public List<LocalDate> proposer(
      int annee, LocalDate jour, int nombre, Collection<LocalDate> posees, Set<LocalDate> prises) {
    var depuis = jour.plusDays(preavis);
    depuis = depuis.isAfter(premier(annee)) ? depuis : premier(annee);
    long jours = depuis.until(dernier(annee), ChronoUnit.DAYS);
    List<LocalDate> toutes = new ArrayList<>(posees);
    List<LocalDate> proposees = new ArrayList<>();
    for (int rang = 0; rang < nombre && jours >= 0; rang++) {
      var voulue = depuis.plusDays((2L * rang + 1) * jours / (2L * nombre));
      autour(voulue, depuis, dernier(annee), toutes, prises)
          .ifPresent(
              trouvee -> {
                toutes.add(trouvee);
                proposees.add(trouvee);
              });
    }
    proposees.sort(Comparator.naturalOrder());
    return proposees;
  }

  /**
   * Slots for the next meeting of the year: the first date that the cadence asks for, then free
   * working days behind it, every other one (RG-303). For a poll, or to choose one day.
   *
   * @param restantes meetings still to be set in the year
   */
  public List<LocalDate> creneaux(
      int annee,
      LocalDate jour,
      int restantes,
      Collection<LocalDate> posees,
      Set<LocalDate> prises) {
    return proposer(annee, jour, Math.max(1, restantes), posees, prises).stream()
        .findFirst()
        .map(premiere -> unJourSurDeux(premiere, dernier(annee), prises))
        .orElse(List.of());
  }

  private List<LocalDate> unJourSurDeux(LocalDate depuis, LocalDate jusqua, Set<LocalDate> prises) {
    List<LocalDate> libres =
        depuis
            .datesUntil(jusqua.plusDays(1))
            .filter(d -> !calendrier.chome(d) && !prises.contains(d))
            .limit(2L * CRENEAUX - 1)
            .toList();
    return IntStream.range(0, libres.size())
        .filter(rang -> rang % 2 == 0)
        .mapToObj(libres::get)
        .toList();
  }

  private Optional<LocalDate> autour(
      LocalDate voulue,
      LocalDate depuis,
      LocalDate jusqua,
      List<LocalDate> posees,
      Set<LocalDate> prises) {
    return LongStream.rangeClosed(0, 2L * RECHERCHE)
        .map(pas -> pas % 2 == 0 ? pas / 2 : -(pas + 1) / 2)
        .mapToObj(voulue::plusDays)
        .filter(d -> !d.isBefore(depuis) && !d.isAfter(jusqua))
        .filter(d -> !calendrier.chome(d) && !prises.contains(d))
        .filter(d -> posees.stream().allMatch(p -> Math.abs(p.until(d, ChronoUnit.DAYS)) >= ecart))
        .findFirst();
  }

  /** The rule in a sentence. */
  public String phrase() {
    Integer regle = parAn;
    if (regle == null) {
      return "Le texte ne fixe pas de nombre de réunions par an.";
    }
    return regle == 1
        ? "Le comité se réunit au moins une fois par an."
        : "Le comité se réunit au moins %d fois par an.".formatted(regle);
  }

  /** The same, with what is owed in a year that the agreement covers in part. */
  public String phrase(int annee) {
    int dues = dues(annee);
    boolean entiere = parAn == null || dues == parAn || !ouverte(annee);
    return entiere
        ? phrase()
        : phrase()
            + " En %d, au prorata des jours d’application, il en doit %d.".formatted(annee, dues);
  }
}
