package fr.cascade.avenants.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.avenants.AvenantLu.ArticleChange;
import fr.cascade.documents.DifferenceTexte;
import fr.cascade.socle.ui.TexteRiche;

/** Two people wrote the same article: shows what one text changes in the other, and asks. */
final class ConflitChange extends Dialog {

  ConflitChange(
      String phrase,
      ArticleChange enregistre,
      String mien,
      SerializableRunnable garderLeMien,
      SerializableRunnable prendreLAutre) {
    setHeaderTitle("Deux textes pour le même article");
    setWidth("48rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(
        new Paragraph(phrase + " Choisissez le texte à garder."),
        new H3("Ce que votre texte change dans le texte enregistré"),
        new TexteRiche(DifferenceTexte.entre(enregistre.texte(), mien).html()));
    var garder = bouton("Garder mon texte", garderLeMien);
    garder.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter()
        .add(
            new Button("Choisir plus tard", _ -> close()),
            bouton("Prendre le texte enregistré", prendreLAutre),
            garder);
  }

  private Button bouton(String libelle, SerializableRunnable suite) {
    return new Button(
        libelle,
        _ -> {
          close();
          suite.run();
        });
  }
}
