package fr.cascade.banc;

import java.util.List;
import java.util.Map;

/**
 * What the generated agreements lean on: territories and organisations that the portal already has,
 * in a fixed order.
 *
 * @param departements of each region other than the reader's
 * @param siens departements of the reader's region
 * @param nationales organisations that sign national accords
 * @param regionales organisations that sign the texts of the reader's region
 * @param locales Missions locales and sites of the reader's region
 */
record Reperes(
    String region,
    Map<String, List<String>> departements,
    List<String> siens,
    List<Long> nationales,
    List<Long> regionales,
    List<Long> locales) {

  List<String> autresRegions() {
    return departements.keySet().stream().sorted().toList();
  }
}
