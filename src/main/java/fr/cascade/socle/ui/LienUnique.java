package fr.cascade.socle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;

/** A link that works once, shown once, where no mail can leave. */
public final class LienUnique extends Dialog {

  /**
   * @param chemin path of the link in the portal, without its first slash
   * @param suite what follows once the link is noted
   */
  public LienUnique(String phrase, String chemin, SerializableRunnable suite) {
    setHeaderTitle("Lien à remettre");
    setWidth("36rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    var champ = new TextArea("Lien à usage unique");
    champ.setValue("/" + chemin);
    champ.setReadOnly(true);
    champ.setWidthFull();
    UI.getCurrentOrThrow()
        .getPage()
        .fetchCurrentURL(
            page -> {
              int racine = page.toString().length() - page.getFile().length();
              champ.setValue(page.toString().substring(0, racine) + "/" + chemin);
            });
    add(new Paragraph(phrase), champ);
    var fermer = new Button("J’ai noté le lien", _ -> close());
    fermer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(fermer);
    addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            suite.run();
          }
        });
  }
}
