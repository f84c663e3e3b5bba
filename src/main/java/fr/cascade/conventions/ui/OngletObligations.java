package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import org.springframework.stereotype.Service;

/** What the text above demands of this one, and what this one demands of those below. */
@Service
class OngletObligations implements OngletConvention {

  @Override
  public String titre() {
    return "Obligations";
  }

  @Override
  public int ordre() {
    return 20;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    var page = new Div();
    if (convention.parent() != null) {
      page.add(recues(convention));
    }
    if (convention.niveau() != Niveau.LOCAL) {
      page.add(imposees(convention));
    }
    return page;
  }

  private static Component recues(ConventionDetail convention) {
    var section = new Div(new H2("Ce que le texte supérieur demande ici"));
    if (convention.constats().isEmpty()) {
      section.add(
          new EtatVide(
              "Aucune obligation",
              "Le texte supérieur ne fixe ni chiffre ni article à reprendre tel quel."));
      return section;
    }
    var tableau =
        new Tableau(
            "Obligations reçues du texte supérieur",
            "Obligation",
            "Article du texte supérieur",
            "Attendu",
            "Ici",
            "Résultat",
            "Explication");
    convention.constats().forEach(constat -> tableau.ligne(cellules(constat)));
    section.add(new Paragraph(bilan(convention)), tableau);
    return section;
  }

  private static Component[] cellules(Constat constat) {
    var chiffre = constat.chiffre();
    return new Component[] {
      new Span(chiffre == null ? "Texte à reprendre tel quel" : chiffre.libelle()),
      new Span(constat.articleParent()),
      new Span(constat.attendu()),
      new Span(constat.constate()),
      Badges.resultat(constat.resultat()),
      new Span(constat.phrase())
    };
  }

  private static String bilan(ConventionDetail convention) {
    int blocages = convention.blocages().size();
    return blocages == 0
        ? "Toutes les obligations sont respectées."
        : Formats.compte(
                blocages, "obligation n’est pas respectée", "obligations ne sont pas respectées")
            + " : le texte ne peut pas être soumis à la validation.";
  }

  private static Component imposees(ConventionDetail convention) {
    var section = new Div(new H2("Ce que ce texte demande aux textes inférieurs"));
    var telsQuels =
        convention.articles().stream().filter(a -> a.nature() == NatureArticle.TEL_QUEL).toList();
    if (convention.chiffres().isEmpty() && telsQuels.isEmpty()) {
      section.add(
          new EtatVide(
              "Aucune obligation",
              "Les textes inférieurs s’écrivent librement à partir de celui-ci."));
      return section;
    }
    var tableau =
        new Tableau("Obligations des textes inférieurs", "Obligation", "Article", "Règle");
    convention
        .chiffres()
        .forEach(
            c ->
                tableau.ligne(
                    c.type().libelle(), article(convention, c.articleCle()), Obligations.regle(c)));
    telsQuels.forEach(
        a ->
            tableau.ligne("Texte à reprendre tel quel", designation(a), "Le texte ne change pas."));
    section.add(tableau);
    return section;
  }

  private static String article(ConventionDetail convention, String cle) {
    return convention.articles().stream()
        .filter(a -> a.cle().equals(cle))
        .findFirst()
        .map(OngletObligations::designation)
        .orElse("");
  }

  private static String designation(ArticleLu article) {
    return "Article %d – %s".formatted(article.rang(), article.titre());
  }
}
