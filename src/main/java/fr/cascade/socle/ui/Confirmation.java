package fr.cascade.socle.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before an act that cannot be undone; the button says the act, never "OK". */
public final class Confirmation {

  private static final int MOTIF_MAX = 2000;

  private Confirmation() {}

  public static ConfirmDialog demander(
      String titre, String consequence, String acte, SerializableRunnable suite) {
    var dialogue = dialogue(titre, acte);
    dialogue.setText(consequence);
    dialogue.addConfirmListener(clic -> suite.run());
    dialogue.open();
    return dialogue;
  }

  /** The same, with the act in red: something ends or is lost. */
  public static ConfirmDialog demanderGrave(
      String titre, String consequence, String acte, SerializableRunnable suite) {
    var dialogue = demander(titre, consequence, acte, suite);
    dialogue.setConfirmButtonTheme("error primary");
    return dialogue;
  }

  /** Asks for a reason too; the act waits until one is written. */
  public static ConfirmDialog demanderMotif(
      String titre, String consequence, String acte, SerializableConsumer<String> suite) {
    var motif = new TextArea("Motif");
    motif.setRequiredIndicatorVisible(true);
    motif.setMaxLength(MOTIF_MAX);
    motif.setWidthFull();
    motif.setMinHeight("7rem");
    var dialogue = dialogue(titre, acte);
    var contenu = new VerticalLayout(new Paragraph(consequence), motif);
    contenu.setPadding(false);
    dialogue.setText(contenu);
    dialogue.setConfirmButtonTheme("error primary");
    dialogue.addConfirmListener(
        clic -> {
          if (motif.getValue().isBlank()) {
            motif.setErrorMessage("Indiquez le motif : il sera lu par les autres parties.");
            motif.setInvalid(true);
            dialogue.open();
            motif.focus();
          } else {
            suite.accept(motif.getValue().strip());
          }
        });
    dialogue.open();
    motif.focus();
    return dialogue;
  }

  private static ConfirmDialog dialogue(String titre, String acte) {
    var dialogue = new ConfirmDialog();
    dialogue.setHeader(titre);
    dialogue.setCancelable(true);
    dialogue.setCancelText("Annuler");
    dialogue.setConfirmText(acte);
    return dialogue;
  }
}
