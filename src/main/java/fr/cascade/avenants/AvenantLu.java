package fr.cascade.avenants;

import fr.cascade.signatures.CircuitLu;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An avenant as its page shows it.
 *
 * @param numero within its agreement; null once given up
 * @param origine what asked for it, a line each
 * @param phrase one sentence of state and of what comes next
 * @param motif why it came back to its drafter, or was given up
 * @param actions what the reader may do now
 */
public record AvenantLu(
    AvenantId id,
    ConventionId convention,
    String conventionTitre,
    String conventionReference,
    @Nullable Integer numero,
    String objet,
    List<String> origine,
    AvenantStatut statut,
    String phrase,
    @Nullable String motif,
    List<ArticleChange> articles,
    List<CircuitLu> circuits,
    Set<ActionAvenant> actions) {

  /**
   * An article, before and after.
   *
   * @param avant the words replaced, in plain HTML; {@code apres} the new ones
   * @param texte the new words, where figures and variables are marks
   */
  public record ArticleChange(
      String cle,
      int rang,
      String titreAvant,
      String avant,
      String titre,
      String texte,
      String apres,
      int version,
      @Nullable Instant modifieLe,
      @Nullable String modifiePar) {

    /** « Article 9 – Gouvernance », as the agreement has it before. */
    public String designation() {
      return "Article %d – %s".formatted(rang, titreAvant);
    }
  }

  public AvenantLu {
    origine = List.copyOf(origine);
    articles = List.copyOf(articles);
    circuits = List.copyOf(circuits);
    actions = Set.copyOf(actions);
  }

  /** How an avenant is called; one that was given up has no number. */
  public static String designation(@Nullable Integer numero) {
    return numero == null ? "Projet d’avenant" : "Avenant n°\u00a0" + numero;
  }

  /** « Avenant n° 1 », « Projet d’avenant ». */
  public String designation() {
    return designation(numero);
  }

  public Optional<ArticleChange> article(String cle) {
    return articles.stream().filter(a -> a.cle().equals(cle)).findFirst();
  }

  public boolean peut(ActionAvenant action) {
    return actions.contains(action);
  }
}
