package fr.cascade.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.documents.DifferenceTexte.Bloc;
import fr.cascade.documents.DifferenceTexte.Genre;
import fr.cascade.documents.DifferenceTexte.Sort;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTexteTest {

  /** Time of this thread alone: a busy machine proves nothing. */
  private static final ThreadMXBean PROCESSEUR = ManagementFactory.getThreadMXBean();

  private static final Duration BIEN_MOINS_D_UNE_SECONDE = Duration.ofMillis(900);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 255 jeunes en 2010|5 300 jeunes en 2010|[-5 255][+5 300] jeunes en 2010",
        "l’État s’engage|l’État et la Région s’engagent|"
            + "l’État[- s’engage][+ et la Région s’engagent]",
        "les partenaires du territoire.|les partenaires locaux du territoire.|"
            + "les partenaires[+ locaux] du territoire.",
        "les jeunes du bassin|tous les jeunes du bassin|[-les][+tous les] jeunes du bassin",
        "un comité par an ; un bilan|un comité par an ; un bilan|un comité par an ; un bilan",
        "50 % des sorties dynamiques|60 % des sorties dynamiques|[-50][+60] % des sorties dynamiques"
      })
  void lesMotsChangesSeLisentDansLeurPhrase(String avant, String apres, String attendu) {
    var difference = DifferenceTexte.entre("<p>" + avant + "</p>", "<p>" + apres + "</p>");
    assertThat(difference.blocs()).map(DifferenceTexteTest::enLigne).containsExactly(attendu);
  }

  @Test
  void desEspacesUnLienOuDuGrasNeSontPasDesMots() {
    var difference =
        DifferenceTexte.entre(
            "<p>orienter les jeunes ; voir le site</p>",
            "<p>\u00a0orienter <strong>les jeunes</strong>\u00a0; voir <a href=\"https://x.fr\">le site</a></p>");
    assertThat(difference.passages()).isZero();
    assertThat(difference.apres()).isEqualTo("orienter les jeunes\u00a0; voir le site");
  }

  @Test
  void unBlocNouveauNEstPasMelangeAUnAutre() {
    var difference =
        DifferenceTexte.entre(
            "<h3>Objet</h3><ul><li>le suivi des offres</li><li>le diagnostic partagé</li></ul>",
            "<h3>Objet</h3><ul><li>une action auprès des lycées</li><li>le suivi des offres</li>"
                + "<li>le diagnostic local partagé</li></ul>");
    assertThat(difference.blocs())
        .map(DifferenceTexteTest::enLigne)
        .containsExactly(
            "Objet",
            "[+une action auprès des lycées]",
            "le suivi des offres",
            "le diagnostic[+ local] partagé");
    assertThat(difference.blocs())
        .map(Bloc::genre)
        .containsExactly(Genre.TITRE, Genre.PUCE, Genre.PUCE, Genre.PUCE);
    assertThat(difference.passages()).isEqualTo(2);
  }

  @Test
  void unTableauDeplaceSeRetireEtSAjouteLigneParLigne() {
    String tableau =
        "<table><thead><tr><th>Site</th><th>ETP</th></tr></thead><tbody>"
            + "<tr><td>Tours</td><td><p>9,5</p><p>dont 1 à Loches</p></td></tr></tbody></table>";
    var difference =
        DifferenceTexte.entre(
            tableau
                + "<p>Les moyens sont revus chaque année.</p><p>Un bilan est fait.</p><p>Il est publié.</p>",
            "<p>Les moyens sont revus chaque année.</p><p>Un bilan est fait.</p><p>Il est publié.</p>"
                + tableau);
    assertThat(difference.blocs())
        .map(DifferenceTexteTest::enLigne)
        .containsExactly(
            "[-Site | ETP]",
            "[-Tours | 9,5 dont 1 à Loches]",
            "Les moyens sont revus chaque année.",
            "Un bilan est fait.",
            "Il est publié.",
            "[+Site | ETP]",
            "[+Tours | 9,5 dont 1 à Loches]");
  }

  @Test
  void unTexteVideEstToutAjouteOuToutRetire() {
    assertThat(DifferenceTexte.entre("", "<p>a</p>").html())
        .contains("<ins>")
        .doesNotContain("<del>");
    assertThat(DifferenceTexte.entre("<p>a</p>", "").passages()).isOne();
    assertThat(DifferenceTexte.entre("", "").blocs()).isEmpty();
  }

  @Test
  void leRenduSeDitEtNeLaissePasserAucuneBalise() {
    String html =
        DifferenceTexte.entre("<p>a &lt;script&gt; b c d e f</p>", "<p>a &lt;img&gt; b c d e f</p>")
            .html();
    assertThat(html)
        .contains("ajouté : </span>", "supprimé : </span>", "&lt;")
        .doesNotContain("<script", "<img");
  }

  @Test
  void sansLesAjoutsOnLitLePremierSansLesRetraitsLeSecond() {
    var hasard = new Random(2010);
    for (int essai = 0; essai < 600; essai++) {
      var blocs = texte(hasard, hasard.nextInt(12));
      String avant = HtmlNettoyeur.nettoyer(String.join("", blocs));
      String apres = HtmlNettoyeur.nettoyer(String.join("", retoucher(hasard, blocs)));
      var difference = DifferenceTexte.entre(avant, apres);
      assertThat(lisible(difference.avant())).as(avant + " / " + apres).isEqualTo(lire(avant));
      assertThat(lisible(difference.apres())).as(avant + " / " + apres).isEqualTo(lire(apres));
      assertThat(DifferenceTexte.entre(apres, apres).passages()).isZero();
      assertThat(difference.passages() == 0).isEqualTo(lire(avant).equals(lire(apres)));
    }
  }

  @Test
  void leTexteLePlusLongSeCompareBienAvantUneSeconde() {
    var hasard = new Random(44);
    var mots = IntStream.range(0, 24_000).mapToObj(i -> mot(hasard)).collect(Collectors.toList());
    String unBloc = "<p>" + String.join(" ", mots) + "</p>";
    String retouche = unBloc.replace("jeunes", "personnes");
    Collections.shuffle(mots, hasard);
    String melange = "<p>" + String.join(" ", mots) + "</p>";
    mesurer(unBloc, retouche);
    mesurer(unBloc, melange);

    var lignes =
        IntStream.range(0, 4_500)
            .mapToObj(i -> "<tr><td>%d</td><td>%s</td></tr>".formatted(i, mot(hasard)))
            .collect(Collectors.toList());
    String tableau = "<table>" + String.join("", lignes) + "</table>";
    Collections.shuffle(lignes, hasard);
    mesurer(tableau, "<table>" + String.join("", lignes) + "</table>");

    String paragraphes = ("<p>" + String.join(" ", mots.subList(0, 60)) + "</p>").repeat(350);
    Collections.shuffle(mots, hasard);
    mesurer(paragraphes, ("<p>" + String.join(" ", mots.subList(0, 60)) + "</p>").repeat(350));
    mesurer("<p>1,</p>".repeat(16_000), "<p>,1</p>".repeat(16_000));
    mesurer("<p>" + "1,".repeat(70_000) + "</p>", "<p>" + "a-".repeat(70_000) + "</p>");
  }

  private static void mesurer(String avant, String apres) {
    long debut = PROCESSEUR.getCurrentThreadCpuTime();
    var difference = DifferenceTexte.entre(avant, apres);
    difference.html();
    var duree = Duration.ofNanos(PROCESSEUR.getCurrentThreadCpuTime() - debut);
    assertThat(duree).isLessThan(BIEN_MOINS_D_UNE_SECONDE);
    assertThat(lisible(difference.avant())).isEqualTo(lire(avant));
    assertThat(lisible(difference.apres())).isEqualTo(lire(apres));
  }

  private static String mot(Random hasard) {
    var mots = "les|jeunes|l’État|s’engage|9,5|12\u202f000|Pôle|emploi|vis-à-vis|;|«|»|suivi|de|du";
    var choix = mots.split("\\|", -1);
    return choix[hasard.nextInt(choix.length)];
  }

  private static List<String> texte(Random hasard, int blocs) {
    return IntStream.range(0, blocs).mapToObj(i -> bloc(hasard)).toList();
  }

  private static String bloc(Random hasard) {
    String phrase =
        IntStream.range(0, 1 + hasard.nextInt(14))
            .mapToObj(i -> mot(hasard))
            .collect(Collectors.joining(hasard.nextInt(4) == 0 ? "\u00a0" : " "));
    return switch (hasard.nextInt(5)) {
      case 0 -> "<h3>" + phrase + "</h3>";
      case 1 -> "<ul><li>" + phrase + "<ul><li>" + mot(hasard) + "</li></ul></li></ul>";
      case 2 -> "<table><tr><td>" + phrase + "</td><td>" + mot(hasard) + "</td></tr></table>";
      default -> "<p>" + phrase + "</p>";
    };
  }

  private static List<String> retoucher(Random hasard, List<String> blocs) {
    var suite = new ArrayList<String>();
    for (String bloc : blocs) {
      switch (hasard.nextInt(7)) {
        case 0 -> {}
        case 1 -> suite.add(hasard.nextInt(suite.size() + 1), bloc);
        case 2 -> suite.addAll(List.of(bloc, bloc(hasard)));
        case 3, 4 -> suite.add(bloc.replace("jeunes", mot(hasard)).replace(" de", ""));
        default -> suite.add(bloc);
      }
    }
    return suite;
  }

  /** The words of a text as anyone else would read them: spaces and bars of cells aside. */
  private static String lire(String html) {
    return lisible(HtmlNettoyeur.texteBrut(html));
  }

  private static String lisible(String texte) {
    return texte.replaceAll("[\\s\\u00a0\\u202f|]+", " ").strip();
  }

  private static String enLigne(Bloc bloc) {
    return bloc.pieces().stream()
        .map(
            p ->
                p.sort() == Sort.GARDE
                    ? p.texte()
                    : (p.sort() == Sort.AJOUTE ? "[+" : "[-") + p.texte() + "]")
        .collect(Collectors.joining());
  }
}
