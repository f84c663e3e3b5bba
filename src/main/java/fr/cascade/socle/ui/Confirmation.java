package fr.cascade.socle.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before an act that cannot be undone; the button says the act, never "OK". */
public final class Confirmation {

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

  private static ConfirmDialog dialogue(String titre, String acte) {
    var dialogue = new ConfirmDialog();
    dialogue.setHeader(titre);
    dialogue.setCancelable(true);
    dialogue.setCancelText("Annuler");
    dialogue.setConfirmText(acte);
    return dialogue;
  }
}
