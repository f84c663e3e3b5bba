package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/** Asks for the title of an article to add, then opens it. */
final class DialogueArticle extends Dialog {

  private final TextField titre = new TextField("Titre de l’article");

  DialogueArticle(Brouillon brouillon, SerializableConsumer<String> ouvrir) {
    setHeaderTitle("Ajouter un article");
    setWidth("30rem");
    setMaxWidth("100%");
    titre.setWidthFull();
    titre.setRequiredIndicatorVisible(true);
    titre.setManualValidation(true);
    add(new Paragraph("Il se place à la fin du texte ; vous pourrez le déplacer."), titre);
    var ajouter =
        new Button(
            "Ajouter",
            clic ->
                Messages.essayer(
                    () ->
                        brouillon.structurer(
                            s -> {
                              String cle = s.ajouterArticle(brouillon.id(), titre.getValue());
                              close();
                              ouvrir.accept(cle);
                            }),
                    Map.of("titre", titre)));
    ajouter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", clic -> close()), ajouter);
  }

  @Override
  public void open() {
    super.open();
    titre.focus();
  }
}
