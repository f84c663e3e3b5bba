package fr.cascade.comites.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.cascade.avenants.AvenantRoutes;
import fr.cascade.comites.CorrectionService;
import fr.cascade.comites.DecisionId;
import fr.cascade.comites.SeanceId;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ui.Messages;

/** From a decision to the avenant that corrects its article. */
final class OuvrirCorrection extends Button {

  OuvrirCorrection(
      SeanceId seance, DecisionId decision, String article, CorrectionService corrections) {
    super("Ouvrir la correction");
    addThemeVariants(ButtonVariant.LUMO_SMALL);
    setAriaLabel("Ouvrir la correction : " + article);
    addClickListener(
        _ ->
            Messages.essayer(
                () -> {
                  AvenantId avenant = corrections.ouvrir(seance, decision);
                  UI.getCurrentOrThrow().navigate(AvenantRoutes.avenant(avenant));
                }));
  }
}
