package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.LigneClassement;
import fr.cascade.spie.SelectionService;
import java.util.Map;
import java.util.Objects;

/** Changes a rank, with a reason, and sets the conditions of an approval. */
final class DialogueRang extends Dialog {

  DialogueRang(LigneClassement ligne, SelectionService service, SerializableRunnable ensuite) {
    setHeaderTitle(ligne.nom());
    setWidth("34rem");
    setMaxWidth("100%");
    var rang = new IntegerField("Rang");
    rang.setMin(1);
    rang.setValue(ligne.rang());
    rang.setHelperText("Rang donné par les notes : " + ligne.rangCalcule() + ".");
    var motif = new TextArea("Pourquoi ce rang ?");
    motif.setValue(Objects.requireNonNullElse(ligne.motifRang(), ""));
    motif.setHelperText("Un rang qui n’est pas celui des notes s’explique par écrit.");
    var conditions = new TextArea("Conditions, si la candidature est retenue");
    conditions.setValue(Objects.requireNonNullElse(ligne.conditions(), ""));
    var champs = new Div(rang, motif, conditions);
    champs.addClassName("formulaire");
    add(new Paragraph("Ce qui est écrit ici figure dans la lettre au territoire."), champs);
    var acte =
        new Button(
            "Enregistrer",
            _ -> {
              boolean fait =
                  Messages.essayer(
                      () -> {
                        int voulu = Objects.requireNonNullElse(rang.getValue(), 0);
                        service.reclasser(
                            ligne.id(),
                            voulu == ligne.rangCalcule() ? null : voulu,
                            motif.getValue());
                        service.conditionner(ligne.id(), conditions.getValue());
                      },
                      Map.of("rang", rang, "motif", motif, "conditions", conditions));
              if (fait) {
                close();
                ensuite.run();
              }
            });
    acte.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), acte);
  }
}
