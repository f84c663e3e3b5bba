package fr.cascade.spie.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.habilitations.LienEmis;

/** The link of an invitation, shown once where no mail can leave. */
final class DialogueLien extends Dialog {

  DialogueLien(String destinataire, LienEmis lien, SerializableRunnable ensuite) {
    setHeaderTitle("Lien à remettre");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
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
    add(
        new Paragraph(
            "Aucun courriel ne peut partir. Remettez ce lien à %s, valable %s : il ne sera plus affiché."
                .formatted(destinataire, lien.genre().dureeEnClair())),
        champ);
    var fermer = new Button("J’ai noté le lien", _ -> close());
    fermer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(fermer);
    addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            ensuite.run();
          }
        });
  }
}
