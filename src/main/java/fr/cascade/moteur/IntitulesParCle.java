package fr.cascade.moteur;

import java.util.Collection;
import java.util.Map;

/** Titles and territories in bulk for the business keys that a task list shows. */
public interface IntitulesParCle {

  /**
   * What a list shows of one business object.
   *
   * @param id what takes the place of {@code {id}} in the route (form key) of the task
   */
  record Intitule(String titre, String territoire, long id) {}

  /** The prefix of the keys that this module answers for, such as {@code convention}. */
  String prefixe();

  /** The titles of these keys, read in bulk; a key outside the reader's perimeter is left out. */
  Map<String, Intitule> intitules(Collection<String> cles);
}
