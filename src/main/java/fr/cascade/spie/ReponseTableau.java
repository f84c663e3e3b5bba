package fr.cascade.spie;

import fr.cascade.spie.internal.Json;
import java.util.List;

/** The rows of an answer that is a table. */
public final class ReponseTableau {

  private ReponseTableau() {}

  public static List<List<String>> lire(String valeur) {
    return Json.lignes(valeur);
  }

  public static String ecrire(List<List<String>> lignes) {
    return lignes.isEmpty() ? "" : Json.ecrire(lignes);
  }
}
