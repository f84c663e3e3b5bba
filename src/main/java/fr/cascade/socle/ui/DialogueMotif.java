package fr.cascade.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

/**
 * Asks for a reason and does the act; when the act is refused the dialog stays open with what was
 * written, the sentence at its field.
 */
public final class DialogueMotif extends Dialog {

  private static final int MOTIF_MAX = 2000;

  private final TextArea motif;
  private final SerializableConsumer<String> acte;
  private final Button agir;

  /**
   * @param consequence what the act entails, in a sentence
   * @param verbe the act, on its button
   */
  public DialogueMotif(
      String titre,
      String consequence,
      String question,
      String verbe,
      SerializableConsumer<String> acte) {
    this.acte = acte;
    motif = champ(question);
    setHeaderTitle(titre);
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(new Paragraph(consequence), motif);
    agir = new Button(verbe, clic -> agir());
    agir.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    getFooter().add(new Button("Annuler", clic -> close()), agir);
  }

  /** For an act by which nothing ends nor is lost: its button is not red. */
  public DialogueMotif sansGravite() {
    agir.removeThemeVariants(ButtonVariant.LUMO_ERROR);
    return this;
  }

  @Override
  public void open() {
    super.open();
    motif.focus();
  }

  private void agir() {
    if (motif.getValue().isBlank()) {
      motif.setErrorMessage("Écrivez le motif.");
      motif.setInvalid(true);
      motif.focus();
      return;
    }
    motif.setInvalid(false);
    String raison = motif.getValue().strip();
    if (Messages.essayer(() -> acte.accept(raison), Map.of("motif", motif))) {
      close();
    }
  }

  private static TextArea champ(String question) {
    var champ = new TextArea(question);
    champ.setRequiredIndicatorVisible(true);
    champ.setManualValidation(true);
    champ.setMaxLength(MOTIF_MAX);
    champ.setWidthFull();
    champ.setMinHeight("8rem");
    return champ;
  }
}
