package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.DerogationLue;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.documents.HtmlNettoyeur;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.Ton;
import org.springframework.stereotype.Service;

/** The text, article after article, as it is read on paper. */
@Service
class OngletTexte implements OngletConvention {

  private final AnnexeConsultation annexes;

  OngletTexte(AnnexeConsultation annexes) {
    this.annexes = annexes;
  }

  @Override
  public String titre() {
    return "Texte";
  }

  @Override
  public int ordre() {
    return 10;
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    if (convention.articles().isEmpty()) {
      return new EtatVide(
          "Ce texte se lit dans son PDF",
          "Signé hors du portail, il a été repris avec son PDF : ouvrez-le par le menu « Documents ».");
    }
    var articles = new OrderedList();
    var sommaire = new Nav(articles);
    sommaire.addClassName("sommaire");
    sommaire.setAriaLabel("Articles et annexes");
    var texte = new Div();
    texte.addClassNames("texte-convention", "carte");
    for (ArticleLu article : convention.articles()) {
      var section = article(convention, article);
      texte.add(section);
      articles.add(new ListItem(acces(article.rang() + ". " + article.titre(), section)));
    }
    for (AnnexesLues.Section annexe : AnnexesLues.de(convention.id(), annexes)) {
      var section = AnnexesLues.article(titre(annexe.titre()), annexe);
      texte.add(section);
      articles.add(new ListItem(acces(annexe.titre(), section)));
    }
    var page = new Div(sommaire, texte);
    page.addClassName("texte-et-sommaire");
    return page;
  }

  private static Article article(ConventionDetail convention, ArticleLu article) {
    var section = new Article(titre("Article %d – %s".formatted(article.rang(), article.titre())));
    if (article.nature() == NatureArticle.TEL_QUEL) {
      section.add(Badge.neutre(article.nature().libelle()));
    }
    if (HtmlNettoyeur.estVide(article.texte())) {
      var vide = new Paragraph("Cet article n’est pas encore rédigé.");
      vide.addClassName("discret");
      section.add(vide);
    } else {
      section.add(TexteMarque.de(convention, article));
    }
    var mention = article.mention();
    if (mention != null) {
      var ligne = new Paragraph(mention);
      ligne.addClassName("mention-avenant");
      section.add(ligne);
    }
    for (DerogationLue derogation : convention.derogations(article.cle())) {
      section.add(new Encart(Ton.CONSULTATION, derogation.obligation(), derogation.phrase()));
    }
    return section;
  }

  private static H2 titre(String mots) {
    var titre = new H2(mots);
    titre.getElement().setAttribute("tabindex", "-1");
    return titre;
  }

  /** A button: an anchor's fragment would leave the page, whose base is the portal's root. */
  private static NativeButton acces(String libelle, Article section) {
    return new NativeButton(
        libelle,
        clic ->
            section
                .getElement()
                .executeJs(
                    "this.scrollIntoView({block:'start'});"
                        + "this.querySelector('h2').focus({preventScroll:true})"));
  }
}
