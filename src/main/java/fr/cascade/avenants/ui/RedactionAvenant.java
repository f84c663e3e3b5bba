package fr.cascade.avenants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cascade.avenants.AvenantLu;
import fr.cascade.avenants.AvenantLu.ArticleChange;
import fr.cascade.socle.ui.Messages;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The draft: its object, its articles, those to add. An article is redrawn only when it leaves. */
final class RedactionAvenant extends Div {

  private static final int DELAI = 600;

  private final Brouillon brouillon;
  private final TextField objet = new TextField("Objet");
  private final Div articles = new Div();
  private final Map<String, EditionChange> editions = new LinkedHashMap<>();
  private final Section ajout = new Section();
  private ChampArticles aAjouter = new ChampArticles("", List.of());

  RedactionAvenant(AvenantLu avenant, Brouillon brouillon) {
    this.brouillon = brouillon;
    addClassName("redaction-avenant");
    objet.setValue(avenant.objet());
    objet.setMaxLength(200);
    objet.setWidthFull();
    objet.setManualValidation(true);
    objet.setValueChangeMode(ValueChangeMode.LAZY);
    objet.setValueChangeTimeout(DELAI);
    objet.addValueChangeListener(_ -> intituler());
    ajout.addClassName("carte");
    add(carteObjet(avenant), articles, ajout);
    montrer(avenant);
  }

  private Section carteObjet(AvenantLu avenant) {
    var carte = new Section(new H2("Objet et origine"), objet);
    carte.addClassName("carte");
    avenant.origine().forEach(o -> carte.add(new Paragraph(o)));
    return carte;
  }

  private void intituler() {
    objet.setInvalid(false);
    Messages.essayer(
        () -> brouillon.service().intituler(brouillon.id(), objet.getValue()),
        Map.of("objet", objet));
  }

  private void montrer(AvenantLu avenant) {
    editions.keySet().removeIf(cle -> avenant.article(cle).isEmpty());
    for (ArticleChange article : avenant.articles()) {
      editions.computeIfAbsent(article.cle(), _ -> edition(article));
    }
    articles.getChildren().filter(c -> !editions.containsValue(c)).forEach(articles::remove);
    int place = 0;
    for (ArticleChange article : avenant.articles()) {
      Component carte = editions.get(article.cle());
      if (carte != null && articles.indexOf(carte) < 0) {
        articles.addComponentAtIndex(place, carte);
      }
      place++;
    }
    montrerAjout(avenant);
  }

  private EditionChange edition(ArticleChange article) {
    return new EditionChange(
        brouillon,
        article,
        () ->
            Messages.essayer(
                () -> {
                  brouillon.service().retirerArticle(brouillon.id(), article.cle());
                  montrer(brouillon.relire());
                }));
  }

  private void montrerAjout(AvenantLu avenant) {
    aAjouter =
        new ChampArticles(
            "Articles à ajouter",
            brouillon.texte().articles().stream()
                .filter(a -> avenant.article(a.cle()).isEmpty())
                .toList());
    ajout.removeAll();
    ajout.add(
        new H2(avenant.articles().isEmpty() ? "Aucun article" : "Autres articles"),
        aAjouter,
        new Button("Ajouter à l’avenant", _ -> ajouter()));
  }

  private void ajouter() {
    aAjouter.setInvalid(aAjouter.isEmpty());
    if (aAjouter.isEmpty()) {
      aAjouter.setErrorMessage("Choisissez au moins un article.");
      return;
    }
    Messages.essayer(
        () -> {
          brouillon.service().ajouterArticles(brouillon.id(), aAjouter.cles());
          montrer(brouillon.relire());
        },
        Map.of("articles", aAjouter));
  }

  /** The fields that rules name when the draft is submitted. */
  Map<String, HasValidationProperties> champs() {
    Map<String, HasValidationProperties> champs = new HashMap<>();
    editions.forEach((cle, edition) -> champs.put(cle, edition.champ()));
    champs.put("articles", aAjouter);
    champs.put("objet", objet);
    return champs;
  }
}
