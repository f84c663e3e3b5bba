package fr.cascade.demonstration.internal;

import fr.cascade.socle.ui.Formats;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The portal cannot start on the date asked for. */
final class DateImpossibleException extends RuntimeException {

  private DateImpossibleException(String phrase, @Nullable Throwable cause) {
    super(phrase, cause);
  }

  static DateImpossibleException revolue(LocalDate voulue, LocalDate presente) {
    return new DateImpossibleException(
        "Dans ce portail, nous sommes déjà le %s : la date ne revient pas au %s. Retirez --date, ou choisissez un autre dossier avec --data."
            .formatted(Formats.date(presente), Formats.date(voulue)),
        null);
  }

  static DateImpossibleException illisible(String date, Throwable cause) {
    return new DateImpossibleException(
        "La date « %s » n’existe pas : écrivez-la AAAA-MM-JJ.".formatted(date), cause);
  }
}
