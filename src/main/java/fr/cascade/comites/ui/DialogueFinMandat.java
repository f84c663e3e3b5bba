package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ComiteDetail.MembreLu;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.Map;

/** Ends a term on a day. */
final class DialogueFinMandat extends Dialog {

  DialogueFinMandat(MembreLu membre, LocalDate jour, SerializableConsumer<LocalDate> acte) {
    setHeaderTitle("Fin de mandat : " + membre.qualite());
    setWidth("30rem");
    setMaxWidth("100%");
    var fin = new ChampDate("Dernier jour du mandat");
    fin.setManualValidation(true);
    fin.setValue(jour);
    add(new Paragraph("Ce membre ne siège plus le lendemain ; ce qu’il a voté reste."), fin);
    var agir =
        new Button(
            "Finir le mandat",
            _ -> {
              fin.setInvalid(false);
              var choisi = fin.getValue();
              if (choisi == null) {
                fin.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
                fin.setInvalid(true);
              } else if (Messages.essayer(() -> acte.accept(choisi), Map.of("fin", fin))) {
                close();
              }
            });
    agir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), agir);
  }
}
