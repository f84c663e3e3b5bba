package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.RetraitService;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.DialogueMotif;
import fr.cascade.socle.ui.Messages;
import java.util.Optional;

/** What a drafter may go back on, on the file of an agreement: one act at a time, or none. */
final class Retrait {

  private final RetraitService retraits;

  Retrait(RetraitService retraits) {
    this.retraits = retraits;
  }

  Optional<Component> bouton(ConventionDetail convention) {
    if (convention.peut(ActionConvention.ABANDONNER)) {
      return Optional.of(bouton("Abandonner…", () -> abandonner(convention.id())));
    }
    return convention.peut(ActionConvention.RETIRER)
        ? Optional.of(bouton("Retirer de la validation…", () -> retirer(convention.id())))
        : Optional.empty();
  }

  private void abandonner(ConventionId id) {
    new DialogueMotif(
            "Abandonner ce brouillon ?",
            "Il ne pourra plus être repris. Son texte et son historique restent à lire, et le"
                + " territoire pourra être décliné à nouveau.",
            "Pourquoi l’abandonnez-vous ?",
            "Abandonner",
            motif -> {
              retraits.abandonner(id, motif);
              recharger("Brouillon abandonné.");
            })
        .open();
  }

  private void retirer(ConventionId id) {
    Confirmation.demander(
        "Retirer le texte de la validation ?",
        "Il redevient un brouillon, que vous pourrez modifier puis soumettre à nouveau.",
        "Retirer",
        () ->
            Messages.essayer(
                () -> {
                  retraits.retirer(id);
                  recharger("Texte retiré de la validation.");
                }));
  }

  private static void recharger(String phrase) {
    Messages.succes(phrase);
    UI.getCurrentOrThrow().refreshCurrentRoute(false);
  }

  private static Button bouton(String libelle, Runnable acte) {
    var bouton = new Button(libelle, clic -> acte.run());
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return bouton;
  }
}
