package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ArticleConcerne;
import fr.cascade.comites.DecisionSaisie;
import fr.cascade.socle.ui.ChampDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A decision being typed: what, who, by when. */
final class LigneDecision extends Div {

  private final TextArea texte = new TextArea("Décision");
  private final TextField responsable = new TextField("Chargé de la faire");
  private final ChampDate echeance = new ChampDate("Échéance (facultatif)");
  private final ChampArticle article;

  LigneDecision(List<ArticleConcerne> articles, SerializableConsumer<LigneDecision> oter) {
    article = new ChampArticle(articles);
    addClassName("ligne-decision");
    texte.setMaxLength(2000);
    texte.setManualValidation(true);
    responsable.setMaxLength(200);
    responsable.setManualValidation(true);
    echeance.setManualValidation(true);
    var bouton = new Button("Ôter", _ -> oter.accept(this));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.setAriaLabel("Ôter cette décision");
    add(texte, responsable, echeance, bouton, article);
  }

  Map<String, HasValidationProperties> champs() {
    Map<String, HasValidationProperties> champs = new HashMap<>();
    champs.put("texte", texte);
    champs.put("responsable", responsable);
    champs.put("echeance", echeance);
    champs.put("article", article.champ());
    champs.values().forEach(c -> c.setInvalid(false));
    return champs;
  }

  /** Nothing typed: nothing decided. */
  boolean vide() {
    return texte.getValue().isBlank() && responsable.getValue().isBlank();
  }

  /** Without a text or an owner, told at the field. */
  boolean incomplete() {
    return Stream.of(
            manque(texte, texte.getValue(), "Écrivez ce qui est décidé."),
            manque(responsable, responsable.getValue(), "Dites qui est chargé de cette décision."))
        .anyMatch(manque -> manque);
  }

  private static boolean manque(HasValidationProperties champ, String valeur, String phrase) {
    champ.setErrorMessage(phrase);
    champ.setInvalid(valeur.isBlank());
    return valeur.isBlank();
  }

  DecisionSaisie lire() {
    return new DecisionSaisie(
        texte.getValue(),
        responsable.getValue(),
        echeance.getValue(),
        article.cle(),
        article.correction());
  }

  void viser() {
    texte.focus();
  }
}
