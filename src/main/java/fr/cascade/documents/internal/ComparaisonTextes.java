package fr.cascade.documents.internal;

import fr.cascade.documents.DifferenceTexte.Bloc;
import fr.cascade.documents.DifferenceTexte.Piece;
import fr.cascade.documents.DifferenceTexte.Sort;
import fr.cascade.documents.internal.Alignement.Tranche;
import fr.cascade.documents.internal.BlocsLisibles.BlocLisible;
import java.util.ArrayList;
import java.util.List;

/** Two texts in blocks: those that stay, then, among the others, which became which. */
public final class ComparaisonTextes {

  /** Comparisons allowed for one article, blocks and words together: a tenth of a second. */
  private static final long CREDIT = 3_000_000L;

  private final Alignement alignement = new Alignement(CREDIT);
  private final List<Bloc> blocs = new ArrayList<>();

  public List<Bloc> comparer(List<BlocLisible> avant, List<BlocLisible> apres) {
    for (Tranche t : alignement.tranches(cles(avant), cles(apres))) {
      if (t.egale()) {
        apres.subList(t.b0(), t.b1()).forEach(bloc -> entier(Sort.GARDE, bloc));
      } else {
        remplacer(avant.subList(t.a0(), t.a1()), apres.subList(t.b0(), t.b1()));
      }
    }
    return List.copyOf(blocs);
  }

  private static List<String> cles(List<BlocLisible> blocs) {
    return blocs.stream().map(b -> MotsCompares.cle(b.texte())).toList();
  }

  private void remplacer(List<BlocLisible> avant, List<BlocLisible> apres) {
    int a = 0;
    int b = 0;
    for (Couples.Couple couple : Couples.de(avant, apres)) {
      avant.subList(a, couple.a()).forEach(bloc -> entier(Sort.RETIRE, bloc));
      apres.subList(b, couple.b()).forEach(bloc -> entier(Sort.AJOUTE, bloc));
      reformuler(avant.get(couple.a()), apres.get(couple.b()));
      a = couple.a() + 1;
      b = couple.b() + 1;
    }
    avant.subList(a, avant.size()).forEach(bloc -> entier(Sort.RETIRE, bloc));
    apres.subList(b, apres.size()).forEach(bloc -> entier(Sort.AJOUTE, bloc));
  }

  private void entier(Sort sort, BlocLisible bloc) {
    blocs.add(new Bloc(bloc.genre(), List.of(new Piece(sort, bloc.texte()))));
  }

  private void reformuler(BlocLisible avant, BlocLisible apres) {
    blocs.add(
        new Bloc(
            apres.genre(),
            MotsCompares.pieces(
                MotsCompares.mots(avant.texte()), MotsCompares.mots(apres.texte()), alignement)));
  }
}
