package fr.cascade.spie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What territories write and what juries give, in the tests. */
public final class Dossiers {

  private static final List<String> TEXTES =
      List.of(
          "porteur-presentation",
          "contact",
          "diagnostic",
          "public-vise",
          "axe1",
          "axe2",
          "axe3",
          "gouvernance");

  private Dossiers() {}

  /** An answer to each question that is required. */
  static Map<String, String> reponses(String partEtat) {
    Map<String, String> reponses = new LinkedHashMap<>();
    TEXTES.forEach(t -> reponses.put(t, "Réponse à " + t + "."));
    reponses.put("porteur-nature", "Conseil départemental");
    reponses.put("nombre-beneficiaires", "1 200");
    reponses.put("debut", "2021-06-01");
    for (String axe : List.of("axe1", "axe2", "axe3")) {
      reponses.put(axe + "-actions", tableau("Action", "Département", "2021"));
    }
    reponses.put("indicateurs", tableau("Entrées en parcours", "0", "600"));
    reponses.put("budget", budget(partEtat));
    return reponses;
  }

  /** A budget of one row, all of it asked of the State. */
  public static String budget(String partEtat) {
    return tableau("Personnel", partEtat, partEtat, "0");
  }

  public static String tableau(String... ligne) {
    return ReponseTableau.ecrire(List.of(List.of(ligne)));
  }

  /** The same mark on each criterion, explained. */
  public static List<NoteSaisie> notes(int note) {
    return List.of("beneficiaires", "public", "principes", "mise-en-oeuvre").stream()
        .map(c -> new NoteSaisie(c, note, "Motif de la note."))
        .toList();
  }
}
