package fr.cascade.banc;

import fr.cascade.banc.TexteGenere.ArticleGenere;
import fr.cascade.banc.TexteGenere.ChiffreGenere;
import fr.cascade.banc.TexteGenere.PartieGeneree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws agreements from a seed, by lots of one tenth of the full size: 50 national accords, all
 * declined in the reader's region and two of them in every region, then local texts. Half of a lot
 * are drafts of the reader's region. A lot does not depend on the others.
 */
final class Generateur {

  static final int PAR_LOT = 2_000;
  static final int BROUILLONS_PAR_LOT = 1_000;
  static final int ACCORDS_PAR_LOT = 50;
  static final long PREMIER = 1_000_000;
  private static final int ACCORDS_PARTOUT = 2;

  /** One local text out of so many hangs below the regional text whose node is expanded. */
  private static final int UN_SUR = 5;

  private static final LocalDate ORIGINE = LocalDate.of(2010, 1, 4);
  private static final LocalDate FIN = LocalDate.of(2012, 12, 31);

  private final Reperes reperes;
  private final Prose prose;
  private final SplittableRandom hasard;
  private final long premier;
  private final List<TexteGenere> textes = new ArrayList<>(PAR_LOT);
  private final List<TexteGenere> siennes = new ArrayList<>();
  private final List<TexteGenere> ailleurs = new ArrayList<>();

  private Generateur(long graine, int lot, Reperes reperes) {
    this.reperes = reperes;
    hasard = new SplittableRandom(graine + 7_919L * lot);
    prose = new Prose(hasard);
    premier = PREMIER + (long) lot * PAR_LOT;
  }

  /** The agreements of a lot, those above before those below. */
  static List<TexteGenere> lot(long graine, int lot, Reperes reperes) {
    return new Generateur(graine, lot, reperes).tirer();
  }

  /** The first accord of all: every region has declined it. */
  static long accordPartout() {
    return PREMIER;
  }

  /** The regional text, in the reader's region, below which a fifth of the first lot hangs. */
  static long regionaleLarge() {
    return PREMIER + ACCORDS_PAR_LOT;
  }

  private List<TexteGenere> tirer() {
    for (int rang = 0; rang < ACCORDS_PAR_LOT; rang++) {
      accord();
    }
    for (int rang = 0; rang < ACCORDS_PAR_LOT; rang++) {
      siennes.add(regionale(textes.get(rang), reperes.region(), reperes.regionales()));
    }
    for (int rang = 0; rang < ACCORDS_PARTOUT; rang++) {
      for (String region : reperes.autresRegions()) {
        ailleurs.add(regionale(textes.get(rang), region, reperes.nationales()));
      }
    }
    for (int rang = 0; textes.size() < PAR_LOT; rang++) {
      locale(rang);
    }
    return textes;
  }

  private void accord() {
    ajouter("NATIONAL", null, "NAT-FR", true, signataires(reperes.nationales()));
  }

  private TexteGenere regionale(TexteGenere accord, String region, List<Long> organisations) {
    return ajouter("REGIONAL", accord, region, true, signataires(organisations));
  }

  private void locale(int rang) {
    boolean brouillon = rang < BROUILLONS_PAR_LOT;
    if (rang % UN_SUR == 0) {
      sienne(siennes.getFirst(), !brouillon);
    } else if (brouillon || rang % 2 == 0) {
      sienne(un(siennes), !brouillon);
    } else {
      TexteGenere parent = un(ailleurs);
      String departement = un(reperes.departements().getOrDefault(parent.territoire(), List.of()));
      ajouter("LOCAL", parent, departement, true, signataires(reperes.nationales()));
    }
  }

  private void sienne(TexteGenere parent, boolean signee) {
    int premiere = hasard.nextInt(reperes.locales().size());
    int seconde = (premiere + 1) % reperes.locales().size();
    List<PartieGeneree> parties =
        List.of(
            new PartieGeneree(reperes.locales().get(premiere), true),
            new PartieGeneree(reperes.locales().get(seconde), true),
            new PartieGeneree(reperes.regionales().getFirst(), false));
    ajouter("LOCAL", parent, un(reperes.siens()), signee, parties);
  }

  private TexteGenere ajouter(
      String niveau,
      @Nullable TexteGenere parent,
      String territoire,
      boolean signee,
      List<PartieGeneree> parties) {
    var texte =
        new TexteGenere(
            premier + textes.size(),
            prose.titre(niveau),
            niveau,
            parent == null ? null : parent.id(),
            territoire,
            signee,
            ORIGINE.plusDays(hasard.nextInt(115)),
            FIN,
            articles(parent),
            chiffres(niveau),
            parties);
    textes.add(texte);
    return texte;
  }

  /** One article in four is taken word for word from the parent, as an officer would. */
  private List<ArticleGenere> articles(@Nullable TexteGenere parent) {
    Map<Integer, String> repris = new HashMap<>();
    if (parent != null) {
      parent.articles().stream()
          .filter(a -> a.nature().equals("TEL_QUEL"))
          .forEach(a -> repris.put(a.rang(), a.texte()));
    }
    var articles = new ArrayList<ArticleGenere>();
    for (int rang = 1; rang <= Prose.ARTICLES.size(); rang++) {
      String cle = Prose.ARTICLES.get(rang - 1);
      String sien = prose.article(cle);
      articles.add(
          new ArticleGenere(
              cle,
              rang,
              Prose.intitule(cle),
              repris.getOrDefault(rang, sien),
              rang % 4 == 0 ? "TEL_QUEL" : "ADAPTABLE"));
    }
    return articles;
  }

  private List<ChiffreGenere> chiffres(String niveau) {
    var chiffres = new ArrayList<ChiffreGenere>();
    chiffres.add(new ChiffreGenere("COMITES_LOCAUX_PAR_AN", "gouvernance", 5 + hasard.nextInt(3)));
    chiffres.add(new ChiffreGenere("JEUNES_ADRESSES", "publics", 100 + hasard.nextInt(400)));
    if (niveau.equals("NATIONAL")) {
      chiffres.add(new ChiffreGenere("DELAI_DECLINAISON", "duree", 6));
    }
    return chiffres;
  }

  private static List<PartieGeneree> signataires(List<Long> organisations) {
    return organisations.stream().map(o -> new PartieGeneree(o, false)).toList();
  }

  private <T> T un(List<T> choix) {
    return choix.get(hasard.nextInt(choix.size()));
  }
}
