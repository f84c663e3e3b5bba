package fr.cascade.conventions;

import fr.cascade.socle.ConventionId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How several declinations asked for at once are going, pair by pair. */
public record LotDeclinaisons(ConventionId parent, List<Ligne> lignes) {

  public LotDeclinaisons {
    lignes = List.copyOf(lignes);
  }

  /** What became of a pair. */
  public enum Sort {
    EN_ATTENTE,
    CREEE,
    REFUSEE
  }

  /**
   * A pair.
   *
   * @param brouillon its draft, once created
   * @param phrase why it was refused, or from which words it started
   */
  public record Ligne(String nom, Sort sort, @Nullable ConventionId brouillon, String phrase) {

    public static Ligne enAttente(String nom) {
      return new Ligne(nom, Sort.EN_ATTENTE, null, "");
    }
  }

  /** The same with what became of one of them. */
  LotDeclinaisons avec(int rang, Sort sort, @Nullable ConventionId brouillon, String phrase) {
    var suite = new ArrayList<>(lignes);
    suite.set(rang, new Ligne(lignes.get(rang).nom(), sort, brouillon, phrase));
    return new LotDeclinaisons(parent, suite);
  }

  /** Nothing waits any more, even after a failure that no row could tell. */
  LotDeclinaisons clos() {
    return new LotDeclinaisons(
        parent,
        lignes.stream()
            .map(
                l ->
                    l.sort() == Sort.EN_ATTENTE
                        ? new Ligne(l.nom(), Sort.REFUSEE, null, "La création s’est interrompue.")
                        : l)
            .toList());
  }

  public long nombre(Sort sort) {
    return lignes.stream().filter(l -> l.sort() == sort).count();
  }

  public boolean termine() {
    return nombre(Sort.EN_ATTENTE) == 0;
  }
}
