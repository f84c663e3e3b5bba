package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.SuiviSpie.Versement;
import fr.cascade.spie.SuiviSpieService;
import java.time.LocalDate;
import java.util.Map;

/** Says when the State has paid an instalment. */
final class DialogueVersement extends Dialog {

  DialogueVersement(
      ConventionId id,
      Versement versement,
      SuiviSpieService service,
      LocalDate aujourdhui,
      SerializableRunnable ensuite) {
    setHeaderTitle("Versement de l’État");
    setWidth("30rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    var jour = new ChampDate("Versé le");
    jour.setValue(aujourdhui);
    var champs = new Div(jour);
    champs.addClassName("formulaire");
    add(
        new Paragraph(
            "%s : %s, prévu le %s."
                .formatted(
                    versement.condition(),
                    Formats.euros(versement.montant()),
                    Formats.date(versement.prevuLe()))),
        champs);
    var enregistrer =
        new Button(
            "Enregistrer",
            _ -> {
              jour.setInvalid(false);
              if (Messages.essayer(
                  () -> service.verser(id, versement.id(), jour.getValue()), Map.of("le", jour))) {
                close();
                Messages.succes("Versement enregistré.");
                ensuite.run();
              }
            });
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), enregistrer);
  }
}
