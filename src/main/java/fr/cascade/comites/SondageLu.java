package fr.cascade.comites;

import java.util.List;

/**
 * A poll as the committee's page shows it.
 *
 * @param membres who was asked, and whether they answered
 */
public record SondageLu(long id, List<Creneau> creneaux, List<Sonde> membres) {

  /** A slot and the members whom it suits. */
  public record Creneau(long id, HoraireSeance horaire, List<String> conviennent) {}

  /** A member who was asked. */
  public record Sonde(MembreId membre, String qualite, boolean repondu, boolean revoque) {}

  /** What the page behind a personal link shows. */
  public record Question(String comite, String qualite, List<Creneau> creneaux) {}
}
