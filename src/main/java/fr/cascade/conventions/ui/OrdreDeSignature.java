package fr.cascade.conventions.ui;

import fr.cascade.conventions.ConventionDetail.PartieLue;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The order of signature in a sentence. */
final class OrdreDeSignature {

  private OrdreDeSignature() {}

  /** "Signent d’abord Pôle emploi Centre et ARML Centre ; puis DIRECCTE Centre." */
  static String phrase(List<PartieLue> parties) {
    var groupes =
        parties.stream()
            .filter(p -> p.groupe() > 0)
            .collect(Collectors.groupingBy(PartieLue::groupe, TreeMap::new, Collectors.toList()));
    if (groupes.isEmpty()) {
      return "Aucune partie ne signe.";
    }
    String suite =
        groupes.values().stream()
            .map(OrdreDeSignature::noms)
            .collect(Collectors.joining(" ; puis "));
    boolean plusieurs = groupes.firstEntry().getValue().size() > 1;
    String debut =
        plusieurs
            ? groupes.size() > 1
                ? "Signent d’abord, sans ordre entre elles, "
                : "Signent, sans ordre entre elles, "
            : groupes.size() > 1 ? "Signe d’abord " : "Signe ";
    return debut + suite + ".";
  }

  private static String noms(List<PartieLue> groupe) {
    return groupe.stream().map(PartieLue::nom).collect(Collectors.joining(" et "));
  }
}
