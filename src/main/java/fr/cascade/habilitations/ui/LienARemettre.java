package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.habilitations.LienEmis;
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
    var champ = new TextArea("Lien à usage unique");
    champ.setValue("/" + lien.chemin());
    champ.setReadOnly(true);
    champ.setWidthFull();
    UI.getCurrentOrThrow()
        .getPage()
        .fetchCurrentURL(
            page -> {
              int racine = page.toString().length() - page.getFile().length();
              champ.setValue(page.toString().substring(0, racine) + "/" + lien.chemin());
            });
    var dialogue = new Dialog();
    dialogue.setHeaderTitle("Lien à remettre");
    dialogue.setWidth("36rem");
    dialogue.setMaxWidth("100%");
    dialogue.setCloseOnOutsideClick(false);
    dialogue.add(
        new Paragraph(
            "Aucun courriel ne peut partir vers cette personne. Remettez-lui ce lien, valable %s :"
                    .formatted(lien.genre().dureeEnClair())
                + " il ne sera plus affiché."),
        champ);
    var fermer = new Button("J’ai noté le lien", _ -> dialogue.close());
    fermer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialogue.getFooter().add(fermer);
    dialogue.addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            suite.run();
          }
        });
    dialogue.open();
  }
}
