package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import fr.cascade.conventions.AvisSaisi;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.EditeurTexte;
import java.util.Optional;
import java.util.stream.Collectors;

/** One article to read, and the wording that the party would rather have. */
final class ArticleSoumis extends Article {

  private final ArticleLu article;
  private final EditeurTexte champ;
  private final Button proposer;
  private final Button retirer;
  private boolean propose;

  ArticleSoumis(ConventionDetail detail, ArticleLu article, boolean ouvert) {
    this.article = article;
    String designation = "Article %d – %s".formatted(article.rang(), article.titre());
    var texte = new Div(TexteMarque.de(detail, article));
    texte.addClassName("texte-convention");
    champ = new EditeurTexte("Rédaction proposée");
    champ.setVisible(false);
    proposer = new Button("Proposer une autre rédaction", clic -> proposer(detail));
    proposer.addThemeVariants(ButtonVariant.LUMO_SMALL);
    proposer.setAriaLabel("Proposer une autre rédaction de l’" + initiale(designation));
    proposer.setVisible(ouvert);
    retirer = new Button("Retirer cette proposition…", clic -> retirer());
    retirer.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    retirer.setVisible(false);
    add(new H3(designation), texte, champ, new Div(proposer, retirer));
  }

  private static String initiale(String designation) {
    return "a" + designation.substring(1);
  }

  private void proposer(ConventionDetail detail) {
    champ.setChiffres(
        detail.chiffres().stream()
            .filter(c -> article.texte().contains("data-chiffre=\"" + c.type() + "\""))
            .collect(Collectors.toMap(c -> c.type().name(), ChiffreLu::enClair)));
    champ.setValue(article.texte());
    montrer(true);
    champ.focus();
  }

  private void retirer() {
    Confirmation.demanderGrave(
        "Retirer cette proposition ?",
        "La rédaction que vous avez écrite pour cet article sera perdue.",
        "Retirer",
        () -> montrer(false));
  }

  private void montrer(boolean avecProposition) {
    propose = avecProposition;
    champ.setVisible(avecProposition);
    champ.setInvalid(false);
    retirer.setVisible(avecProposition);
    proposer.setVisible(!avecProposition);
  }

  String cle() {
    return article.cle();
  }

  EditeurTexte champ() {
    return champ;
  }

  Optional<AvisSaisi.Redaction> proposition() {
    return propose
        ? Optional.of(new AvisSaisi.Redaction(article.cle(), champ.getValue()))
        : Optional.empty();
  }
}
