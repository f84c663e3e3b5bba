package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.partenaires.Representant;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;
import java.util.Map;

/** Asks for the last day of a function, after saying what ends with it. */
final class DialogueFin extends Dialog {

  private final ChampDate fin = new ChampDate("Dernier jour");
  private final SerializableConsumer<LocalDate> acte;

  DialogueFin(Representant representant, LocalDate jour, SerializableConsumer<LocalDate> acte) {
    this.acte = acte;
    setHeaderTitle("Mettre fin à la fonction");
    setWidth("30rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    fin.setManualValidation(true);
    fin.setRequiredIndicatorVisible(true);
    LocalDate prevue = representant.periode().fin();
    fin.setValue(prevue == null ? jour : prevue);
    add(
        new Paragraph(
            representant.signataire()
                ? "« %s » ne pourra plus signer après ce jour. Ce qui est signé le reste ; les textes à signer restent à l’organisation, pour ses autres signataires."
                    .formatted(representant.fonction())
                : "« %s » ne représentera plus l’organisation après ce jour."
                    .formatted(representant.fonction())),
        fin);
    var terminer = new Button("Mettre fin", _ -> terminer());
    terminer.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    getFooter().add(new Button("Annuler", _ -> close()), terminer);
  }

  private void terminer() {
    LocalDate dernier = fin.getValue();
    fin.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
    fin.setInvalid(dernier == null);
    if (dernier != null && Messages.essayer(() -> acte.accept(dernier), Map.of("fin", fin))) {
      close();
      Messages.succes("La fin de la fonction est enregistrée.");
    }
  }
}
