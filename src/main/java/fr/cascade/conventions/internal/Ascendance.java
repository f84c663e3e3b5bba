package fr.cascade.conventions.internal;

import java.util.ArrayList;
import java.util.List;

/** The texts above an agreement. */
final class Ascendance {

  private Ascendance() {}

  /** From the parent to the national accord. */
  static List<Convention> de(Convention convention) {
    var ancetres = new ArrayList<Convention>();
    for (var au = convention.parent(); au.isPresent(); au = au.get().parent()) {
      ancetres.add(au.get());
    }
    return ancetres;
  }
}
