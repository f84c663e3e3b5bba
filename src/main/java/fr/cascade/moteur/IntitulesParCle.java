package fr.cascade.moteur;

import java.util.Collection;
import java.util.Map;

/** Titles and territories in bulk for the business keys that a task list shows. */
public interface IntitulesParCle {

  /** What a list shows of one business object; the route leads to it. */
  record Intitule(String titre, String territoire, String route) {}

  /** The prefix of the keys that this module answers for, such as {@code convention}. */
  String prefixe();

  /** The titles of these keys, in one query; a key outside the reader's perimeter is left out. */
  Map<String, Intitule> intitules(Collection<String> cles);
}
