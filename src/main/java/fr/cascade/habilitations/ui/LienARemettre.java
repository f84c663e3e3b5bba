package fr.cascade.habilitations.ui;

import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.habilitations.LienEmis;
import fr.cascade.socle.ui.LienUnique;
import fr.cascade.socle.ui.Messages;

/** Tells that a link has left by mail, or shows it once where no mail can leave. */
final class LienARemettre {

  private LienARemettre() {}

  static void dire(LienEmis lien, String parti, SerializableRunnable suite) {
    if (lien.parCourriel()) {
      Messages.succes(parti);
      suite.run();
      return;
    }
    new LienUnique(
            "Aucun courriel ne peut partir vers cette personne. Remettez-lui ce lien, valable %s :"
                    .formatted(lien.genre().dureeEnClair())
                + " il ne sera plus affiché.",
            lien.chemin(),
            suite)
        .open();
  }
}
