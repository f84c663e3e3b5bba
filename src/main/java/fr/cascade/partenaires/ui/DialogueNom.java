package fr.cascade.partenaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.partenaires.Appellation;
import fr.cascade.socle.ui.Messages;
import java.time.LocalDate;

/** Gives an organisation a new name from a day on. */
final class DialogueNom extends Dialog {

  private final ChampsNom champs;
  private final SerializableConsumer<Appellation> acte;

  DialogueNom(LocalDate jour, SerializableConsumer<Appellation> acte) {
    this.acte = acte;
    champs = new ChampsNom(jour);
    setHeaderTitle("Donner un nouveau nom");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(
        new Paragraph(
            "Le nom actuel finit la veille. Les textes signés gardent celui de leur date."),
        champs);
    var enregistrer = new Button("Enregistrer", _ -> enregistrer());
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), enregistrer);
  }

  private void enregistrer() {
    Appellation lue = champs.lue();
    if (lue != null && Messages.essayer(() -> acte.accept(lue), champs.parNom())) {
      close();
      Messages.succes("Le nouveau nom est enregistré.");
    }
  }
}
