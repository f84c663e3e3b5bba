package fr.cascade.comites;

import fr.cascade.socle.RegleMetierException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a committee may decide, as data; each text has its own shape of it.
 *
 * @param part of the votes that must be there
 * @param parCollege whether each college has to reach it, rather than the whole
 * @param representes whether a vote given by proxy counts
 * @param procurations how many proxies one holder may carry
 * @param seconde what a second convocation asks; none where the text has no such thing
 */
public record RegleQuorum(
    Part part,
    boolean parCollege,
    boolean representes,
    int procurations,
    @Nullable Seconde seconde) {

  private static final int PROCURATIONS_MAX = 10;

  public RegleQuorum {
    if (procurations < 0 || procurations > PROCURATIONS_MAX) {
      throw new RegleMetierException(
          "RG-324", "Un membre porte de zéro à dix procurations.", "procurations");
    }
  }

  /** A share of the votes: at least that much, or strictly more. */
  public record Part(int numerateur, int denominateur, boolean strict) {

    public static final Part MOITIE = new Part(1, 2, false);

    public Part {
      if (numerateur < 0 || denominateur < 1 || numerateur > denominateur) {
        throw new IllegalArgumentException(numerateur + "/" + denominateur);
      }
    }

    /** The fewest votes out of a total that make it. */
    public int requis(int total) {
      long produit = (long) numerateur * total;
      return (int)
          (strict ? produit / denominateur + 1 : (produit + denominateur - 1) / denominateur);
    }

    /** "la moitié", "plus de la moitié", "les trois quarts". */
    public String enClair() {
      String fraction =
          switch (numerateur + "/" + denominateur) {
            case "1/2" -> "la moitié";
            case "1/3" -> "le tiers";
            case "2/3" -> "les deux tiers";
            case "1/4" -> "le quart";
            case "3/4" -> "les trois quarts";
            default -> numerateur + "/" + denominateur;
          };
      return strict ? "plus " + (fraction.startsWith("la ") ? "de " : "que ") + fraction : fraction;
    }
  }

  /**
   * A second convocation on the same agenda.
   *
   * @param jours it is held within so many days
   * @param part what it asks; none when no quorum is needed any more
   * @param conjointe whether both may be convened by one letter
   */
  public record Seconde(int jours, @Nullable Part part, boolean conjointe) {

    private static final int JOURS_MAX = 60;

    public Seconde {
      if (jours < 1 || jours > JOURS_MAX) {
        throw new RegleMetierException(
            "RG-324", "La seconde réunion se tient dans un délai de 1 à 60 jours.", "jours");
      }
    }
  }

  /** What a meeting has to reach; none for a second one that needs nothing. */
  public @Nullable Part part(boolean secondeConvocation) {
    Seconde suite = seconde;
    return secondeConvocation && suite != null ? suite.part() : part;
  }

  /** The rule in a plain sentence. */
  public String phrase() {
    List<String> phrases = new ArrayList<>();
    phrases.add(
        "Le comité délibère si %s des membres ayant voix délibérative %s%s."
            .formatted(
                part.enClair(),
                representes ? "sont présents ou représentés" : "sont présents",
                parCollege ? ", dans chaque collège" : ""));
    if (representes) {
      phrases.add(
          switch (procurations) {
            case 0 -> "Aucune procuration n’est admise.";
            case 1 -> "Un membre présent porte une procuration au plus.";
            default -> "Un membre présent porte %d procurations au plus.".formatted(procurations);
          });
    }
    Seconde suite = seconde;
    if (suite != null) {
      Part autre = suite.part();
      phrases.add(
          "Sinon il est convoqué de nouveau dans les %d jours et délibère %s%s."
              .formatted(
                  suite.jours(),
                  autre == null
                      ? "sans condition de quorum"
                      : "si " + autre.enClair() + " des voix sont là",
                  suite.conjointe() ? " ; les deux convocations peuvent partir ensemble" : ""));
    }
    return String.join(" ", phrases);
  }
}
