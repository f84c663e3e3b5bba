package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/** Ends the marking, with a reason where marks are missing. */
final class DialogueCloture extends Dialog {

  DialogueCloture(
      long attendues, SerializableConsumer<String> clore, SerializableRunnable ensuite) {
    setHeaderTitle("Clore la notation ?");
    setWidth("34rem");
    setMaxWidth("100%");
    add(
        new Paragraph(
            attendues == 0
                ? "Toutes les notes sont rendues. Elles ne changeront plus."
                : "%s sur des candidatures recevables. Les notes rendues ne changeront plus."
                    .formatted(
                        Formats.compte(attendues, "évaluation manque", "évaluations manquent"))));
    var motif = new TextArea("Pourquoi clore sans elles ?");
    motif.setWidthFull();
    motif.setVisible(attendues > 0);
    add(motif);
    var acte =
        new Button(
            "Clore la notation",
            _ -> {
              if (Messages.essayer(() -> clore.accept(motif.getValue()), Map.of("motif", motif))) {
                close();
                ensuite.run();
              }
            });
    acte.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), acte);
  }
}
