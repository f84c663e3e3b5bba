package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.PromesseEtat;
import fr.cascade.spie.SuiviSpie.Promesse;
import fr.cascade.spie.SuiviSpieService;
import java.util.Map;

/** Says what became of a promised action. */
final class DialoguePromesse extends Dialog {

  DialoguePromesse(
      ConventionId id, Promesse promesse, SuiviSpieService service, SerializableRunnable ensuite) {
    setHeaderTitle("Engagement");
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    var etat = new RadioButtonGroup<PromesseEtat>("Où en est cette action ?");
    etat.setItems(PromesseEtat.values());
    etat.setItemLabelGenerator(PromesseEtat::libelle);
    etat.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    etat.setValue(promesse.etat());
    var commentaire = new TextArea("Commentaire");
    commentaire.setHelperText("À écrire pour ce qui n’est pas tenu, ou pas en entier.");
    commentaire.setValue(promesse.commentaire());
    var champs = new Div(etat, commentaire);
    champs.addClassName("formulaire");
    add(new Paragraph(promesse.libelle()), champs);
    var enregistrer =
        new Button(
            "Enregistrer",
            _ -> {
              commentaire.setInvalid(false);
              if (Messages.essayer(
                  () ->
                      service.constater(id, promesse.id(), etat.getValue(), commentaire.getValue()),
                  Map.of("etat", etat, "commentaire", commentaire))) {
                close();
                Messages.succes("Engagement mis à jour.");
                ensuite.run();
              }
            });
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), enregistrer);
  }
}
