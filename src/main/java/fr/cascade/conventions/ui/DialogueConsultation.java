package fr.cascade.conventions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConsultationProposee;
import fr.cascade.conventions.ConsultationProposee.PartieAConsulter;
import fr.cascade.conventions.DemandeConsultation;
import fr.cascade.socle.ui.ChampDate;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks whom to consult and until when; a refusal leaves what was typed, told at its field. */
final class DialogueConsultation extends Dialog {

  private static final int MESSAGE_MAX = 2000;

  private final ChampDate echeance = new ChampDate("Échéance");
  private final CheckboxGroup<PartieAConsulter> parties = new CheckboxGroup<>("Parties consultées");
  private final TextArea message = new TextArea("Message aux parties (facultatif)");
  private final ConsultationProposee proposee;
  private final SerializableConsumer<DemandeConsultation> acte;

  DialogueConsultation(
      ConsultationProposee proposee, SerializableConsumer<DemandeConsultation> acte) {
    this.proposee = proposee;
    this.acte = acte;
    setHeaderTitle("Consulter les parties");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    remplir();
    var formulaire =
        new Paragraph(
            "Chaque partie lit le projet et rend un avis, toutes en même temps. Le texte ne se"
                + " modifie pas pendant la consultation ; il vous revient dès que tous les avis"
                + " sont rendus, ou à l’échéance.");
    add(formulaire, echeance, parties, message);
    var ouvrir = new Button("Ouvrir la consultation", clic -> agir());
    ouvrir.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", clic -> close()), ouvrir);
  }

  private void remplir() {
    echeance.setValue(proposee.echeance());
    echeance.setManualValidation(true);
    echeance.setRequiredIndicatorVisible(true);
    echeance.setHelperText(
        "Dernier jour compris, du %s au %s."
            .formatted(Formats.date(proposee.auPlusTot()), Formats.date(proposee.auPlusTard())));
    parties.setItems(proposee.parties());
    parties.setItemLabelGenerator(PartieAConsulter::nom);
    parties.setItemHelperGenerator(DialogueConsultation::precision);
    parties.setManualValidation(true);
    parties.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    parties.setValue(
        proposee.parties().stream().filter(p -> !p.sienne()).collect(Collectors.toSet()));
    message.setWidthFull();
    message.setMinHeight("6rem");
    message.setMaxLength(MESSAGE_MAX);
    message.setManualValidation(true);
  }

  private static String precision(PartieAConsulter partie) {
    String quoi = partie.sienne() ? "Votre organisation. " : "";
    return partie.joignable()
        ? quoi.strip()
        : quoi + "Personne n’a de compte pour elle : vous saisirez l’avis reçu par courrier.";
  }

  private void agir() {
    var champs =
        Map.<String, HasValidationProperties>of(
            "echeance", echeance, "parties", parties, "message", message);
    champs.values().forEach(c -> c.setInvalid(false));
    var jour = echeance.getValue();
    if (jour == null) {
      echeance.setErrorMessage("Écrivez la date sous la forme jj/mm/aaaa.");
      echeance.setInvalid(true);
      echeance.focus();
      return;
    }
    var choisies =
        proposee.parties().stream()
            .filter(parties.getValue()::contains)
            .map(PartieAConsulter::organisation)
            .toList();
    var demande = new DemandeConsultation(jour, choisies, message.getValue());
    if (Messages.essayer(() -> acte.accept(demande), champs)) {
      close();
    }
  }
}
