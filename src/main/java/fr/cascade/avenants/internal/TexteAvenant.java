package fr.cascade.avenants.internal;

import fr.cascade.conventions.TexteEnVigueur;
import fr.cascade.conventions.TexteEnVigueur.PartieLiee;
import fr.cascade.conventions.TexteEnVigueurConsultation;
import fr.cascade.documents.ArticleAImprimer;
import fr.cascade.documents.Filigrane;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.documents.PdfService;
import fr.cascade.documents.TexteAImprimer;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes an avenant: its reasons, each article that it replaces, what stays as it was. */
@Component
public class TexteAvenant {

  private static final String EFFET =
      "<p>Les autres stipulations demeurent inchangées.</p><p>Le présent avenant prend effet à la"
          + " date de la dernière signature.</p>";

  private final PdfService pdf;
  private final TexteEnVigueurConsultation textes;
  private final HorlogeMetier horloge;

  TexteAvenant(PdfService pdf, TexteEnVigueurConsultation textes, HorlogeMetier horloge) {
    this.pdf = pdf;
    this.textes = textes;
    this.horloge = horloge;
  }

  /** As PDF, marked as a draft unless frozen. */
  public byte[] pdf(Avenant avenant, TexteEnVigueur texte, boolean fige) {
    return pdf.rendre(imprimer(avenant, texte, fige), fige ? Filigrane.AUCUN : Filigrane.PROJET);
  }

  /** The same as an accessible page, for who signs. */
  String html(Avenant avenant, TexteEnVigueur texte) {
    var html = new StringBuilder("<h2>").append(echapper(titre(avenant, texte))).append("</h2>");
    html.append("<p>Entre ").append(echapper(String.join(", ", noms(texte)))).append(".</p>");
    for (ArticleAImprimer article : articles(avenant, texte)) {
      html.append("<h3>").append(echapper(article.intitule())).append("</h3>");
      html.append(article.html());
    }
    return html.toString();
  }

  /** « Avenant n° 1 à la convention locale – … ». */
  static String titre(Avenant avenant, TexteEnVigueur texte) {
    return avenant.designation() + " " + alA(texte.titre());
  }

  /** What an agreement is called after « avenant ». */
  private static String alA(String titre) {
    String suite = Character.toLowerCase(titre.charAt(0)) + titre.substring(1);
    if (suite.startsWith("convention")) {
      return "à la " + suite;
    }
    if (suite.startsWith("accord")) {
      return "à l’" + suite;
    }
    return suite.startsWith("protocole") ? "au " + suite : "à « " + titre + " »";
  }

  private TexteAImprimer imprimer(Avenant avenant, TexteEnVigueur texte, boolean fige) {
    return new TexteAImprimer(
        titre(avenant, texte),
        texte.niveau().nature() + " · " + texte.territoireNom(),
        "%s – %s".formatted(texte.reference(), avenant.designation().toLowerCase(Locale.FRANCE)),
        noms(texte),
        articles(avenant, texte),
        List.of(),
        texte.blocs(),
        fige
            ? List.of(
                "Texte figé le %s. Chaque partie le signe au niveau simple dans le portail Cascade."
                    .formatted(Formats.date(horloge.aujourdhui())))
            : List.of());
  }

  private List<ArticleAImprimer> articles(Avenant avenant, TexteEnVigueur texte) {
    List<AvenantArticle> changes = avenant.articles();
    List<String> nouveaux =
        textes.rendre(texte.id(), changes.stream().map(AvenantArticle::texte).toList());
    List<ArticleAImprimer> articles = new ArrayList<>();
    articles.add(new ArticleAImprimer("", "Objet", objet(avenant, texte)));
    for (int i = 0; i < changes.size(); i++) {
      AvenantArticle change = changes.get(i);
      articles.add(
          new ArticleAImprimer(
              String.valueOf(i + 1),
              "Modification de l’article %d « %s »".formatted(change.rang(), change.titreAvant()),
              remplacement(change) + "<blockquote>" + nouveaux.get(i) + "</blockquote>"));
    }
    articles.add(
        new ArticleAImprimer(String.valueOf(changes.size() + 1), "Autres stipulations", EFFET));
    return articles;
  }

  private static String objet(Avenant avenant, TexteEnVigueur texte) {
    var signeeLe = texte.signeeLe();
    var html = new StringBuilder(paragraphe(avenant.objet() + "."));
    html.append(
        paragraphe(
            "Le présent avenant modifie « %s », référence %s%s."
                .formatted(
                    texte.titre(),
                    texte.reference(),
                    signeeLe == null ? "" : ", texte signé le " + Formats.date(signeeLe))));
    avenant.origine().forEach(ligne -> html.append(paragraphe(ligne)));
    return html.toString();
  }

  private static String remplacement(AvenantArticle change) {
    String intitule =
        change.titre().equals(change.titreAvant())
            ? ""
            : ", désormais intitulé « %s »,".formatted(change.titre());
    return paragraphe(
        "L’article %d « %s »%s est remplacé par les dispositions suivantes :"
            .formatted(change.rang(), change.titreAvant(), intitule));
  }

  private static List<String> noms(TexteEnVigueur texte) {
    return texte.parties().stream().map(PartieLiee::nom).toList();
  }

  private static String paragraphe(String mots) {
    return "<p>" + echapper(mots) + "</p>";
  }

  private static String echapper(String mots) {
    return HtmlNettoyeur.echapper(mots);
  }
}
