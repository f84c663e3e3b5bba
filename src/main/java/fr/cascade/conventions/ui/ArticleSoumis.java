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
import org.jspecify.annotations.Nullable;

/** One article to read, and the wording that the party would rather have. */
final class ArticleSoumis extends Article {

  private final ConventionDetail detail;
  private final ArticleLu article;
  private final Div champ = new Div();
  private final Button proposer;
  private final Button retirer;
  private @Nullable EditeurTexte saisie;

  ArticleSoumis(ConventionDetail detail, ArticleLu article, boolean ouvert) {
    this.detail = detail;
    this.article = article;
    String designation = "Article %d – %s".formatted(article.rang(), article.titre());
    var texte = new Div(TexteMarque.de(detail, article));
    texte.addClassName("texte-convention");
    proposer = new Button("Proposer une autre rédaction", clic -> proposer());
    proposer.addThemeVariants(ButtonVariant.LUMO_SMALL);
    proposer.setAriaLabel("Proposer une autre rédaction, " + designation);
    proposer.setVisible(ouvert);
    retirer = new Button("Retirer cette proposition…", clic -> confirmerRetrait());
    retirer.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    retirer.setVisible(false);
    add(new H3(designation), texte, champ, new Div(proposer, retirer));
  }

  /** The editor is made for those who ask: a page of fifteen articles does not load fifteen. */
  private void proposer() {
    var editeur = new EditeurTexte("Rédaction proposée");
    editeur.setChiffres(
        detail.chiffres().stream()
            .filter(c -> article.texte().contains("data-chiffre=\"" + c.type() + "\""))
            .collect(Collectors.toMap(c -> c.type().name(), ChiffreLu::enClair)));
    editeur.setValue(article.texte());
    saisie = editeur;
    champ.add(editeur);
    retirer.setVisible(true);
    proposer.setVisible(false);
    editeur.focus();
  }

  private void confirmerRetrait() {
    Confirmation.demanderGrave(
        "Retirer cette proposition ?",
        "La rédaction que vous avez écrite pour cet article sera perdue.",
        "Retirer",
        this::retirer);
  }

  private void retirer() {
    saisie = null;
    champ.removeAll();
    retirer.setVisible(false);
    proposer.setVisible(true);
    proposer.focus();
  }

  String cle() {
    return article.cle();
  }

  /** The field of what is proposed, if something is. */
  Optional<EditeurTexte> champ() {
    return Optional.ofNullable(saisie);
  }

  Optional<AvisSaisi.Redaction> proposition() {
    return champ().map(c -> new AvisSaisi.Redaction(article.cle(), c.getValue()));
  }
}
