package fr.cascade.comites;

import fr.cascade.socle.ui.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a committee stands in a year.
 *
 * @param dues meetings owed in that year
 * @param manquees set, and not held on their day
 * @param limite last day for the next one; none once all are held
 */
public record EtatCadence(
    int annee,
    int dues,
    int tenues,
    int prevues,
    int manquees,
    @Nullable LocalDate limite,
    Situation situation) {

  /** Days before the last one at which it becomes pressing. */
  public static final int ALERTE = 30;

  /** How the cadence of a year goes. */
  public enum Situation {
    TENUE("Cadence tenue"),
    PREVUE("Réunions prévues"),
    A_PREVOIR("À planifier"),
    PRESSANTE("Échéance proche"),
    PERDUE("Ne peut plus être tenue"),
    SANS_REGLE("Sans cadence fixée"),
    HORS_PERIODE("Hors période");

    private final String libelle;

    Situation(String libelle) {
      this.libelle = libelle;
    }

    public String libelle() {
      return libelle;
    }

    /** Whether somebody has to act. */
    public boolean alerte() {
      return this == PRESSANTE || this == PERDUE;
    }
  }

  /** Meetings owed and not held. */
  public int reste() {
    return Math.max(0, dues - tenues);
  }

  /** The whole in a sentence or two. */
  public String phrase() {
    String compte =
        "En %d, %s sur %d"
            .formatted(annee, Formats.compte(tenues, "réunion tenue", "réunions tenues"), dues);
    String suite =
        (prevues == 0 ? "" : ", " + Formats.compte(prevues, "prévue", "prévues"))
            + (manquees == 0 ? "" : ", " + Formats.compte(manquees, "manquée", "manquées"));
    LocalDate jour = limite;
    return switch (situation) {
      case SANS_REGLE ->
          "En %d, %s%s ; le texte ne fixe pas de nombre de réunions."
              .formatted(annee, Formats.compte(tenues, "réunion tenue", "réunions tenues"), suite);
      case HORS_PERIODE -> "Le texte ne s’applique pas en %d.".formatted(annee);
      case TENUE -> compte + suite + " : la cadence est tenue.";
      case PREVUE, A_PREVOIR, PRESSANTE ->
          compte
              + suite
              + (jour == null
                  ? "."
                  : " ; la cadence ne pourra plus être tenue après le %s sans nouvelle réunion."
                      .formatted(Formats.date(jour)));
      case PERDUE ->
          compte
              + suite
              + (jour == null
                  ? "."
                  : " : la cadence ne peut plus être tenue depuis le %s."
                      .formatted(Formats.date(jour)));
    };
  }
}
