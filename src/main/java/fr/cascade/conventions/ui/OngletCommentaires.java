package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.cascade.conventions.CommentaireLu;
import fr.cascade.conventions.CommentaireService;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.OngletConvention;
import fr.cascade.socle.ui.EtatVide;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Remarks on a draft, article by article, for those who draft it and for its parties. */
@Service
class OngletCommentaires implements OngletConvention {

  private final CommentaireService commentaires;

  OngletCommentaires(CommentaireService commentaires) {
    this.commentaires = commentaires;
  }

  @Override
  public String titre() {
    return "Commentaires";
  }

  @Override
  public int ordre() {
    return 15;
  }

  @Override
  public boolean visible(ConventionDetail convention) {
    return !convention.horsPortail() && !convention.articles().isEmpty();
  }

  @Override
  public Component contenu(ConventionDetail convention) {
    List<CommentaireLu> lus = commentaires.lire(convention.id());
    if (lus.isEmpty() && !commentaires.peutEcrire(convention.id())) {
      return new EtatVide(
          "Aucun commentaire",
          "Le rédacteur, le valideur et les parties commentent le projet tant qu’il n’est pas"
              + " figé.");
    }
    Map<String, Long> ouverts =
        lus.stream()
            .filter(CommentaireLu::ouvert)
            .collect(Collectors.groupingBy(CommentaireLu::articleCle, Collectors.counting()));
    var fil = new Div();
    var choix = new Select<ArticleLu>();
    choix.setLabel("Article");
    choix.setItems(convention.articles());
    choix.setItemLabelGenerator(a -> libelle(a, ouverts.getOrDefault(a.cle(), 0L)));
    choix.setWidth("28rem");
    choix.setMaxWidth("100%");
    choix.addValueChangeListener(
        choisi -> {
          fil.removeAll();
          fil.add(new FilCommentaires(commentaires, convention.id(), choisi.getValue().cle()));
        });
    choix.setValue(premier(convention, lus));
    var page = new Div(choix, fil);
    page.addClassNames("carte", "commentaires");
    return page;
  }

  private static ArticleLu premier(ConventionDetail convention, List<CommentaireLu> lus) {
    return lus.stream()
        .findFirst()
        .flatMap(c -> convention.article(c.articleCle()))
        .orElse(convention.articles().getFirst());
  }

  private static String libelle(ArticleLu article, long ouverts) {
    String nom = "Article %d – %s".formatted(article.rang(), article.titre());
    return ouverts == 0 ? nom : nom + " (%d)".formatted(ouverts);
  }
}
