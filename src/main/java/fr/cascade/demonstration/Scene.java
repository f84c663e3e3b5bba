package fr.cascade.demonstration;

import java.time.LocalDate;

/**
 * Something that happens in the demonstration on its day, once. A scene plays in one transaction
 * with the mark that it was played, as the portal itself, through the services.
 */
public interface Scene {

  /** Marks it as played; never reused. */
  String code();

  /** The day on which it happens; before the portal's first day, it plays at the first start. */
  LocalDate date();

  /** What happens, as a line of the agenda. */
  String titre();

  void jouer();
}
