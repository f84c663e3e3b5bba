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
import java.util.ArrayList;
import java.util.List;

/** What a drafter may go back on, on the file of an agreement. */
final class Retrait {

  private final RetraitService retraits;

  Retrait(RetraitService retraits) {
    this.retraits = retraits;
  }

  List<Component> boutons(ConventionDetail convention) {
    List<Component> boutons = new ArrayList<>();
    if (convention.peut(ActionConvention.ABANDONNER)) {
      boutons.add(bouton("Abandonner…", () -> abandonner(convention)));
    }
    if (convention.peut(ActionConvention.RETIRER)) {
      boutons.add(bouton("Retirer de la validation…", () -> retirer(convention.id())));
    }
    if (convention.peut(ActionConvention.RETIRER_DE_LA_SIGNATURE)) {
      boutons.add(bouton("Retirer de la signature…", () -> retirerDeLaSignature(convention)));
    }
    return boutons;
  }

  private void abandonner(ConventionDetail convention) {
    String signataires =
        convention.peut(ActionConvention.RETIRER_DE_LA_SIGNATURE)
            ? " Les signatures déjà données restent enregistrées, sans effet ; les signataires sont"
                + " prévenus."
            : "";
    new DialogueMotif(
            "Abandonner cette convention ?",
            "Elle ne pourra plus être reprise. Son texte et son historique restent à lire, et le"
                + " territoire pourra être décliné à nouveau."
                + signataires,
            "Pourquoi l’abandonnez-vous ?",
            "Abandonner",
            motif -> {
              retraits.abandonner(convention.id(), motif);
              recharger("Convention abandonnée.");
            })
        .open();
  }

  private void retirerDeLaSignature(ConventionDetail convention) {
    new DialogueMotif(
            "Retirer le texte de la signature ?",
            "Il redevient un brouillon. Les signatures déjà données restent enregistrées pour ce"
                + " tour ; chaque partie signera à nouveau le texte corrigé. Les signataires sont"
                + " prévenus.",
            "Pourquoi le retirez-vous ?",
            "Retirer",
            motif -> {
              retraits.retirerDeLaSignature(convention.id(), motif);
              recharger("Texte retiré de la signature : les signataires sont prévenus.");
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
