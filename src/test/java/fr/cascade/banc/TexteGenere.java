package fr.cascade.banc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One agreement of the bench, with what hangs on its row. */
record TexteGenere(
    long id,
    String titre,
    String niveau,
    @Nullable Long parent,
    String territoire,
    boolean signee,
    LocalDate debut,
    LocalDate fin,
    List<ArticleGenere> articles,
    List<ChiffreGenere> chiffres,
    List<PartieGeneree> parties) {

  record ArticleGenere(String cle, int rang, String titre, String texte, String nature) {}

  record ChiffreGenere(String type, String article, int nombre) {}

  record PartieGeneree(long organisation, boolean locale) {}

  String reference() {
    return "BANC-" + id;
  }
}
