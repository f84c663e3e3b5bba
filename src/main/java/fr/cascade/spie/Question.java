package fr.cascade.spie;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form: data, never code.
 *
 * @param cle stable, under which the answer is kept
 * @param choix what may be chosen, for a choice
 * @param colonnes what a row of a table is made of
 * @param condition shown only then
 */
public record Question(
    String cle,
    String libelle,
    TypeQuestion type,
    boolean obligatoire,
    String aide,
    List<String> choix,
    List<Colonne> colonnes,
    @Nullable Condition condition) {

  /** Of a table: words, or an amount whose sum is shown. */
  public record Colonne(String libelle, boolean montant) {}

  /** The answer that another question must have. */
  public record Condition(String question, String valeur) {}

  public Question {
    // A form written before a field existed has none of it.
    aide = Objects.requireNonNullElse(aide, "");
    choix = List.copyOf(Objects.requireNonNullElse(choix, List.of()));
    colonnes = List.copyOf(Objects.requireNonNullElse(colonnes, List.of()));
  }

  /** Whether the other answers ask for this one. */
  public boolean posee(Map<String, String> reponses) {
    return condition == null
        || condition.valeur().equals(reponses.getOrDefault(condition.question(), ""));
  }
}
