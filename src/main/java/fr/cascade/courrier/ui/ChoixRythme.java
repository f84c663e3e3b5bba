package fr.cascade.courrier.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.cascade.courrier.RythmeCourriel;
import fr.cascade.courrier.RythmeCourrielService;
import fr.cascade.habilitations.CarteMonCompte;
import fr.cascade.socle.ui.Messages;
import org.springframework.stereotype.Component;

/** On the reader's own account: how often mails come, kept as soon as it is chosen. */
@Component
class ChoixRythme implements CarteMonCompte {

  private final RythmeCourrielService rythmes;

  ChoixRythme(RythmeCourrielService rythmes) {
    this.rythmes = rythmes;
  }

  @Override
  public String titre() {
    return "Vos courriels";
  }

  @Override
  public com.vaadin.flow.component.Component contenu() {
    var choix = new RadioButtonGroup<RythmeCourriel>("Quand vous écrire");
    choix.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    choix.setItems(RythmeCourriel.values());
    choix.setItemLabelGenerator(RythmeCourriel::libelle);
    choix.setHelperText(
        "Quel que soit ce choix, tous vos messages restent à lire dans le portail.");
    choix.setValue(rythmes.mien());
    choix.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            boolean fait = Messages.essayer(() -> rythmes.choisir(change.getValue()));
            if (fait) {
              Messages.succes("Votre choix est enregistré.");
            }
          }
        });
    return choix;
  }
}
