package fr.cascade.documents;

import static fr.cascade.documents.HtmlNettoyeur.nettoyer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlNettoyeurTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>L'État s’engage : « 5 255 jeunes », 9,5 équivalents temps plein – d’ici 2011…</p>",
        "<p>50\u00a0% des sorties\u202f; coût = 12\u202f000\u00a0€ + 3 @ contact &amp; suite</p>",
        "<p>Emoji 😀 𝒜 𠀀 œuvre Œ ÿ À l'œil {{ accolades }} `code` \"guillemets\"</p>",
        "<h2>Titre</h2><h3>Sous-titre</h3><h4>Point</h4><p>a<br>b</p>",
        "<ol start=\"3\" type=\"a\"><li>trois</li><li>quatre<ul><li>détail</li></ul></li></ol>",
        "<blockquote><p>citation</p></blockquote><p><strong>a</strong> <em>b</em> <u>c</u> <s>d</s></p>",
        "<p>Voir <a href=\"https://travail-emploi.gouv.fr/a?b=1&amp;c=2#d\">le site</a></p>",
        "<p><a href=\"mailto:contact@exemple.fr\">écrire</a></p>",
        "<p>au moins <span data-chiffre=\"NB_COMITES\"></span> fois par an</p>",
        "<table><thead><tr><th>Site</th><th colspan=\"2\">ETP</th></tr></thead>"
            + "<tbody><tr><td rowspan=\"2\">Tours</td><td>1</td><td></td></tr>"
            + "<tr><td>2</td><td>3</td></tr></tbody></table>"
      })
  void unTextePropreResteExactementLeMeme(String html) {
    assertThat(nettoyer(html)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "<script>alert(1)</script><p>a</p>|<p>a</p>",
        "<p onclick=\"x()\" style=\"color:red\" class=\"c\" id=\"i\">a</p>|<p>a</p>",
        "<p><a href=\"javascript:alert(1)\">a</a></p>|<p>a</p>",
        "<p><a href=\"JaVa&#x09;Script:alert(1)\">a</a></p>|<p>a</p>",
        "<p><a href=\"data:text/html,x\">a</a></p>|<p>a</p>",
        "<p><a href=\"http://exemple.fr\">a</a></p>|<p>a</p>",
        "<p><a href=\"//exemple.fr\">a</a> <a href=\"/logout\">b</a></p>|<p>a b</p>",
        "<p>a<img src=x onerror=alert(1)>b</p>|<p>ab</p>",
        "<svg onload=alert(1)><text>x</text></svg><p>a</p>|<p>a</p>",
        "<p>a</p><iframe src=\"https://x\"></iframe><style>p{}</style>|<p>a</p>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>|§§",
        "<p>a<script|<p>a</p>",
        "<p>a</p><!-- <p>secret</p> -->|<p>a</p>",
        "<p><span data-chiffre=\"NB\">6 fois</span></p>|<p><span data-chiffre=\"NB\"></span></p>",
        "<p><span data-chiffre=\"nb'\">6</span></p>|<p>6</p>",
        "<p><span data-chiffre=\"NB\" onclick=\"x()\" style=\"a\">6</span> fois</p>"
            + "|<p><span data-chiffre=\"NB\"></span> fois</p>",
        "<input value=x><form action=y>a</form>|<p>a</p>",
        "<ol start=\"-1\" type=\"disc\"><li>a</li></ol>|<ol><li>a</li></ol>"
      })
  void ceQuiNEstPasDuTexteSEnVa(String html, String attendu) {
    assertThat(nettoyer(html)).isEqualTo(attendu);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "texte nu|<p>texte nu</p>",
        "<h1>a</h1><h6>b</h6>|<h2>a</h2><h4>b</h4>",
        "<b>a</b><i>b</i><strike>c</strike>|<p><strong>a</strong><em>b</em><s>c</s></p>",
        "<div>a</div><div>b<p>c</p></div>|<p>a</p><p>b</p><p>c</p>",
        "<p></p><p>&nbsp;</p><p>a</p>|<p>a</p>",
        "<ul><li><p>a</p></li></ul>|<ul><li>a</li></ul>",
        "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>|<ul><li>a<ul><li>b</li></ul></li></ul>",
        "<ul><li><p>a</p><p>b</p></li></ul>|<ul><li><p>a</p><p>b</p></li></ul>",
        "<ol start=\"1\"><li>a</li></ol>|<ol><li>a</li></ol>",
        "<p>a<strong>b</strong><strong>c</strong></p>|<p>a<strong>bc</strong></p>",
        "<blockquote>a</blockquote>|<blockquote><p>a</p></blockquote>",
        "<p>a<br></p>|<p>a</p>"
      })
  void deuxEcrituresDUnMemeTexteDonnentUneForme(String html, String attendu) {
    assertThat(nettoyer(html)).isEqualTo(attendu);
  }

  @Test
  void leTableauDeLEditeurPrendUneTete() {
    assertThat(
            nettoyer(
                "<table style=\"min-width: 50px\"><colgroup><col></colgroup><tbody>"
                    + "<tr><th colspan=\"1\" rowspan=\"1\"><p>Site</p></th></tr>"
                    + "<tr><td colspan=\"1\" rowspan=\"1\"><p>Tours</p></td></tr></tbody></table>"))
        .isEqualTo(
            "<table><thead><tr><th>Site</th></tr></thead>"
                + "<tbody><tr><td>Tours</td></tr></tbody></table>");
  }

  @Test
  void unCollageDeTraitementDeTexteNeGardeQueLeTexte() {
    var word =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Projet</title>
        <style><!-- p.MsoNormal {margin:0cm;} --></style>
        <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
        <body lang=FR style='tab-interval:35.4pt'>
        <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span style='font-size:
        12.0pt'>Article&nbsp;4 –</span></b> Les parties
        s’engagent<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <ol style='margin-top:0cm' start=2 type=a>
         <li class=MsoNormal>orienter les jeunes&nbsp;;</li>
        </ol>
        <table class=MsoTableGrid border=1><tr style='height:1pt'><td width=302 valign=top>
        <p class=MsoNormal>Site<o:p></o:p></p></td></tr></table></body></html>
        """;
    assertThat(nettoyer(word))
        .isEqualTo(
            "<p><strong>Article\u00a04 –</strong> Les parties s’engagent</p>"
                + "<ol start=\"2\" type=\"a\"><li>orienter les jeunes\u00a0;</li></ol>"
                + "<table><tbody><tr><td>Site</td></tr></tbody></table>");
  }

  @Test
  void nettoyerDeuxFoisNeChangeRien() {
    var morceaux =
        ("<p>|</p>|<div>|</div>|<ul>|</ul>|<ol start=2>|</ol>|<li>|</li>|<b>|</b>|<em>|</em>|<a href='"
                + "https://x.fr'>|</a>|<table>|</table>|<tr>|</tr>|<td>|</td>|<th rowspan=2>|</th>|<h2>"
                + "|</h2>|<br>|<span data-chiffre=AB>|</span>|<blockquote>|</blockquote>| |\u00a0|a b|'&amp;"
                + "&lt;|😀|\n|<script>|</script>|<!--|-->|<svg>|<u>|</u>|{{")
            .split("\\|", -1);
    var hasard = new Random(2010);
    for (var essai = 0; essai < 800; essai++) {
      var html = new StringBuilder();
      for (var i = hasard.nextInt(25); i >= 0; i--) {
        html.append(morceaux[hasard.nextInt(morceaux.length)]);
      }
      var propre = nettoyer(html.toString());
      assertThat(nettoyer(propre)).as(html.toString()).isEqualTo(propre);
      assertThat(propre).doesNotContainIgnoringCase("<script", "<svg", "<!--", "style");
    }
  }

  @Test
  void unArticleDeDeuxCentMilleCaracteresSeNettoie() {
    var html = "<p>L’État s’engage.</p>".repeat(12_500);
    assertThat(nettoyer(html)).isEqualTo(html);
    assertThat(HtmlNettoyeur.texteBrut(html)).hasSize(212_499);
  }

  @Test
  void leTexteBrutDonneUneLigneParBloc() {
    assertThat(
            HtmlNettoyeur.texteBrut(
                "<h2>Objet</h2> <p>au moins <span data-chiffre=\"NB\">6</span>\u00a0fois<br>par an</p>"
                    + "<ul><li>l'un</li><li>l’autre</li></ul>"))
        .isEqualTo("Objet\nau moins [NB]\u00a0fois\npar an\nl'un\nl’autre");
  }

  @Test
  void leVideEtLesChiffres() {
    assertThat(HtmlNettoyeur.estVide("")).isTrue();
    assertThat(HtmlNettoyeur.estVide("<p> \u00a0\u202f</p><ul><li></li></ul><table><tr><td>"))
        .isTrue();
    assertThat(HtmlNettoyeur.estVide("<p>a</p>")).isFalse();
    var html =
        "<p><span data-chiffre=\"NB\"></span> et <span data-chiffre=\"DATE_FIN\"></span></p>";
    assertThat(HtmlNettoyeur.estVide(html)).isFalse();
    assertThat(HtmlNettoyeur.chiffres(html)).containsExactly("NB", "DATE_FIN");
    assertThat(HtmlNettoyeur.remplacerChiffres(html, code -> code.equals("NB") ? "6" : "<$1>"))
        .isEqualTo("<p>6 et &lt;$1&gt;</p>");
  }

  @Test
  void lesVariablesRestentCellesQuiNExistentPasPartent() {
    String html =
        "<p>À <span data-variable=\"SITE\" onclick=\"x()\">Tours</span>"
            + " et <span data-variable=\"x\" style=\"a\">là</span>.</p>";
    String propre = "<p>À <span data-variable=\"SITE\"></span> et là.</p>";
    assertThat(HtmlNettoyeur.nettoyer(html)).isEqualTo(propre);
    assertThat(HtmlNettoyeur.variables(propre)).containsExactly("SITE");
    assertThat(HtmlNettoyeur.nettoyer(propre, "SITE"::equals)).isEqualTo(propre);
    assertThat(HtmlNettoyeur.nettoyer(propre, code -> false)).isEqualTo("<p>À et là.</p>");
    assertThat(HtmlNettoyeur.nettoyer("<p><span data-variable=\"NON\"></span></p>", code -> false))
        .isEmpty();
    assertThat(HtmlNettoyeur.remplacerVariables(propre, code -> "<b>$1</b>"))
        .isEqualTo("<p>À &lt;b&gt;$1&lt;/b&gt; et là.</p>");
    assertThat(HtmlNettoyeur.texteBrut(propre)).isEqualTo("À [SITE] et là.");
    assertThat(HtmlNettoyeur.estVide("<p><span data-variable=\"SITE\"></span></p>")).isFalse();
  }

  @Test
  void unJetonEstUnChiffreOuUneVariable() {
    assertThat(
            HtmlNettoyeur.nettoyer(
                "<p><span data-variable=\"SITE\" data-chiffre=\"NB\"></span></p>"))
        .isEqualTo("<p><span data-chiffre=\"NB\"></span></p>");
  }
}
