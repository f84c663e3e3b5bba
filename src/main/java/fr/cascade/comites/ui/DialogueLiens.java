package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.comites.SondageLu.Lien;
import java.util.List;

/** The personal links of a poll, told once: to be sent to whoever has no account. */
final class DialogueLiens extends Dialog {

  DialogueLiens(List<Lien> liens, String adresse) {
    setHeaderTitle("Liens personnels");
    setWidth("38rem");
    setMaxWidth("100%");
    add(
        new Paragraph(
            "Chaque membre qui a un compte a reçu le sien. Envoyez les autres : ils ne sont"
                + " montrés qu’une fois, et chacun répond une fois, pour ce membre seulement."));
    liens.forEach(
        lien -> {
          var champ = new TextField(lien.qualite());
          champ.setReadOnly(true);
          champ.setValue(adresse + lien.chemin());
          champ.setWidthFull();
          add(champ);
        });
    getFooter().add(new Button("Fermer", _ -> close()));
  }
}
