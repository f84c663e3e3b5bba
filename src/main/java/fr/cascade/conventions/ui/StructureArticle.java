package fr.cascade.conventions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionDetail.ChiffreLu;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.NatureArticle;
import fr.cascade.conventions.Niveau;
import fr.cascade.conventions.StructureService;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/** Under an article: its place in the text, what it demands of the texts below, its figures. */
final class StructureArticle extends Details {

  private final Brouillon brouillon;
  private final ArticleLu article;
  private final SerializableConsumer<ArticleLu> recharger;

  /**
   * @param recharger called when the article's own text was written by an act made here
   */
  StructureArticle(
      Brouillon brouillon, ArticleLu article, SerializableConsumer<ArticleLu> recharger) {
    this.brouillon = brouillon;
    this.article = article;
    this.recharger = recharger;
    addClassName("structure-article");
    setSummaryText("Place, chiffres et obligations de l’article");
    var contenu = new Div();
    contenu.addClassName("contenu-structure");
    if (brouillon.detail().niveau() != Niveau.LOCAL) {
      contenu.add(nature());
    }
    contenu.add(actes());
    add(contenu);
  }

  private Select<NatureArticle> nature() {
    var nature = new Select<NatureArticle>();
    nature.setLabel("Ce qu’il demande aux textes inférieurs");
    nature.setItems(NatureArticle.values());
    nature.setItemLabelGenerator(NatureArticle::libelle);
    nature.setValue(article.nature());
    nature.setManualValidation(true);
    nature.addValueChangeListener(
        choix -> {
          nature.setInvalid(false);
          Messages.essayer(
              () ->
                  brouillon.structurer(
                      s -> s.qualifierArticle(brouillon.id(), article.cle(), choix.getValue())),
              Map.of("nature", nature));
        });
    return nature;
  }

  private Div actes() {
    var actes = new Div();
    actes.addClassName("boutons");
    if (!DialogueChiffre.restants(brouillon).isEmpty()) {
      actes.add(bouton("Ajouter un chiffre…", this::ajouterChiffre));
    }
    brouillon.detail().chiffres().stream()
        .filter(c -> c.articleCle().equals(article.cle()) && !demande(c))
        .forEach(
            c ->
                actes.add(
                    bouton("Retirer « %s »…".formatted(c.type().libelle()), () -> retirer(c))));
    actes.add(
        bouton("Monter", () -> essayer(s -> s.deplacerArticle(brouillon.id(), article.cle(), -1))),
        bouton(
            "Descendre", () -> essayer(s -> s.deplacerArticle(brouillon.id(), article.cle(), 1))));
    if (article.parentDesignation() == null) {
      actes.add(bouton("Supprimer l’article…", this::supprimer));
    }
    return actes;
  }

  /** Whether a text above demands it: then it stays. */
  private boolean demande(ChiffreLu chiffre) {
    return brouillon.detail().constats().stream().anyMatch(c -> c.chiffre() == chiffre.type());
  }

  private void ajouterChiffre() {
    var dialogue = new DialogueChiffre(brouillon, article.cle());
    dialogue.addOpenedChangeListener(
        e -> {
          if (!e.isOpened()) {
            relire();
          }
        });
    dialogue.open();
  }

  private void retirer(ChiffreLu chiffre) {
    Confirmation.demander(
        "Retirer ce chiffre ?",
        "Sa valeur reste écrite en toutes lettres dans l’article, mais elle n’obligera plus les"
            + " textes qui déclineront celui-ci.",
        "Retirer le chiffre",
        () -> {
          if (essayer(s -> s.retirerChiffre(brouillon.id(), chiffre.type()))) {
            relire();
          }
        });
  }

  private void supprimer() {
    Confirmation.demanderGrave(
        "Supprimer l’article ?",
        "« %s » et son texte seront perdus.".formatted(article.titre()),
        "Supprimer l’article",
        () -> {
          if (essayer(s -> s.retirerArticle(brouillon.id(), article.cle()))) {
            UI.getCurrentOrThrow().navigate(ConventionRoutes.atelier(brouillon.id()));
          }
        });
  }

  private boolean essayer(SerializableConsumer<StructureService> acte) {
    return Messages.essayer(() -> brouillon.structurer(acte));
  }

  private void relire() {
    brouillon
        .article(article.cle())
        .filter(a -> a.version() != article.version())
        .ifPresent(recharger);
  }

  private static Button bouton(String libelle, Runnable acte) {
    var bouton = new Button(libelle, clic -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return bouton;
  }
}
