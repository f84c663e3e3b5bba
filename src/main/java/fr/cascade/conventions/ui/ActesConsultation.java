package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.cascade.conventions.ActionConvention;
import fr.cascade.conventions.AvisConsultation;
import fr.cascade.conventions.ConsultationService;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.Confirmation;
import fr.cascade.socle.ui.Messages;
import java.util.Optional;

/** What a drafter does with a consultation, on the file of an agreement: asks, or ends. */
final class ActesConsultation {

  private final ConsultationService consultations;
  private final AvisConsultation avis;

  ActesConsultation(ConsultationService consultations, AvisConsultation avis) {
    this.consultations = consultations;
    this.avis = avis;
  }

  Optional<Component> bouton(ConventionDetail convention) {
    if (convention.peut(ActionConvention.CONSULTER)) {
      return Optional.of(bouton("Consulter les parties…", () -> ouvrir(convention.id())));
    }
    return convention.peut(ActionConvention.CLORE_CONSULTATION)
        ? Optional.of(bouton("Clore la consultation…", () -> clore(convention.id())))
        : Optional.empty();
  }

  void ouvrir(ConventionId id) {
    new DialogueConsultation(
            avis.proposer(id),
            demande -> {
              consultations.ouvrir(id, demande);
              recharger("Consultation ouverte : les parties sont prévenues.");
            })
        .open();
  }

  private void clore(ConventionId id) {
    Confirmation.demanderGrave(
        "Clore la consultation avant son échéance ?",
        "Les parties qui n’ont pas répondu seront notées « non attendues » et ne pourront plus"
            + " rendre d’avis. Le texte redevient un brouillon.",
        "Clore la consultation",
        () ->
            Messages.essayer(
                () -> {
                  consultations.clore(id);
                  recharger("Consultation close : le texte est revenu en rédaction.");
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
