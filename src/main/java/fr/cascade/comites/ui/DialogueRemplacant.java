package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.SeanceDetail.Choix;
import fr.cascade.comites.SeanceDetail.PresenceLue;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/** Says who comes in the place of a member. */
final class DialogueRemplacant extends Dialog {

  private final ChampRemplacant champ;
  private final SerializableConsumer<String> acte;

  DialogueRemplacant(PresenceLue presence, SerializableConsumer<String> acte) {
    this.acte = acte;
    champ =
        new ChampRemplacant(
            presence.suppleants().stream().map(Choix::nom).toList(), presence.remplacant());
    setHeaderTitle("Se fait remplacer : " + presence.qualite());
    setWidth("30rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    add(champ, Mots.discret("Seul un suppléant nommé au comité vote à la place du titulaire."));
    var noter = new Button("Noter", _ -> noter());
    noter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), noter);
  }

  @Override
  public void open() {
    super.open();
    champ.focus();
  }

  private void noter() {
    champ.setInvalid(false);
    if (Messages.essayer(() -> acte.accept(champ.lire()), Map.of("remplacant", champ))) {
      close();
    }
  }
}
