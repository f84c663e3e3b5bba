package fr.cascade.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a move of the portal's date goes: where it is, and what happened on the way.
 *
 * @param ou the day reached
 */
public record Deroule(
    LocalDate depart, LocalDate cible, LocalDate ou, List<Etape> etapes, boolean termine) {

  /** Something that happened, or failed, on a day. */
  public record Etape(LocalDate le, String quoi, boolean echec) {}

  public Deroule {
    etapes = List.copyOf(etapes);
  }

  static Deroule debut(LocalDate depart, LocalDate cible) {
    return new Deroule(depart, cible, depart, List.of(), false);
  }

  Deroule arrive(LocalDate jour) {
    return new Deroule(depart, cible, jour, etapes, termine);
  }

  Deroule avec(List<Etape> nouvelles) {
    var toutes = new ArrayList<>(etapes);
    toutes.addAll(nouvelles);
    return new Deroule(depart, cible, ou, toutes, termine);
  }

  Deroule fini() {
    return new Deroule(depart, cible, ou, etapes, true);
  }

  /** How many steps failed. */
  public long echecs() {
    return etapes.stream().filter(Etape::echec).count();
  }

  /** The part of the way done, from 0 to 1. */
  public double avancement() {
    long total = depart.until(cible, java.time.temporal.ChronoUnit.DAYS);
    return total == 0 ? 1 : (double) depart.until(ou, java.time.temporal.ChronoUnit.DAYS) / total;
  }
}
