package fr.cascade.spie;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What applications are marked on. */
public record Grille(List<Critere> criteres) {

  /**
   * A criterion, marked with whole numbers from 0.
   *
   * @param plancher the mean below which an application is not selected
   * @param commentaireSous below or at this mark a comment is required
   * @param commentaireSur above or at this mark a comment is required
   */
  public record Critere(
      String cle,
      String libelle,
      String aide,
      int poids,
      int noteMax,
      @Nullable Integer plancher,
      @Nullable Integer commentaireSous,
      @Nullable Integer commentaireSur) {

    /** Whether such a mark has to be explained. */
    public boolean aCommenter(int note) {
      return (commentaireSous != null && note <= commentaireSous)
          || (commentaireSur != null && note >= commentaireSur);
    }
  }

  public Grille {
    criteres = List.copyOf(criteres);
  }

  public Optional<Critere> critere(String cle) {
    return criteres.stream().filter(c -> c.cle().equals(cle)).findFirst();
  }

  public int poids() {
    return criteres.stream().mapToInt(Critere::poids).sum();
  }
}
