package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionSuivieService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Messages;

/** The button, on the file of an agreement, to follow it or to stop. */
final class Suivi {

  private final ConventionSuivieService suivies;

  Suivi(ConventionSuivieService suivies) {
    this.suivies = suivies;
  }

  Component bouton(ConventionDetail convention) {
    var bouton = new Button();
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.addClickListener(_ -> basculer(convention.id(), bouton));
    dire(convention.id(), bouton);
    return bouton;
  }

  private void basculer(ConventionId id, Button bouton) {
    Messages.essayer(
        () -> {
          if (suivies.suit(id)) {
            suivies.nePlusSuivre(id);
            Messages.succes("Vous ne suivez plus cette convention.");
          } else {
            suivies.suivre(id);
            Messages.succes(
                "Convention suivie : ses étapes sont dans « Mes tâches », « Suivies ».");
          }
          dire(id, bouton);
        });
  }

  private void dire(ConventionId id, Button bouton) {
    bouton.setText(suivies.suit(id) ? "Ne plus suivre" : "Suivre");
  }
}
