package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.cascade.conventions.AvisSaisi;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.socle.ui.EditeurTexte;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The draft that a party is consulted on; under each article it may propose another wording. */
final class TexteSoumis extends Section {

  private final List<ArticleSoumis> articles;

  TexteSoumis(ConventionDetail detail, boolean ouvert) {
    addClassNames("carte", "texte-soumis");
    articles = detail.articles().stream().map(a -> new ArticleSoumis(detail, a, ouvert)).toList();
    add(new H2("Texte soumis à votre avis"));
    articles.forEach(this::add);
  }

  /** What is proposed now, in the order of the text. */
  List<AvisSaisi.Redaction> propositions() {
    return articles.stream().flatMap(a -> a.proposition().stream()).toList();
  }

  /** The fields of what is proposed, by article. */
  Map<String, EditeurTexte> champs() {
    Map<String, EditeurTexte> champs = new HashMap<>();
    articles.forEach(a -> a.champ().ifPresent(c -> champs.put(a.cle(), c)));
    return champs;
  }
}
