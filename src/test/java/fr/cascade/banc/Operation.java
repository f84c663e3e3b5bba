package fr.cascade.banc;

import java.util.function.Supplier;

/**
 * What is measured: the calls of a page to the services, and the same rows by SQL. Each answers
 * with what it read in short, so that the two can be compared.
 */
record Operation(Nom nom, Supplier<Object> service, Supplier<Object> sql) {

  /**
   * How it is called.
   *
   * @param cle in the JSON
   * @param libelle on the terminal
   * @param label in the document
   */
  record Nom(String cle, String libelle, String label) {}
}
