package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.NaturePoint;
import fr.cascade.comites.PointSaisi;
import fr.cascade.socle.ui.Messages;
import java.util.Map;

/** An item for the agenda. */
final class DialoguePoint extends Dialog {

  private final TextField titre = new TextField("Point");
  private final Select<NaturePoint> nature = new Select<>();
  private final TextField porteur = new TextField("Présenté par (facultatif)");
  private final IntegerField duree = new IntegerField("Minutes (facultatif)");
  private final SerializableConsumer<PointSaisi> acte;
  private final Agir agir;

  DialoguePoint(SerializableConsumer<PointSaisi> acte, Agir agir) {
    this.acte = acte;
    this.agir = agir;
    setHeaderTitle("Ajouter un point");
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    titre.setRequiredIndicatorVisible(true);
    titre.setManualValidation(true);
    titre.setMaxLength(300);
    titre.setWidthFull();
    nature.setLabel("Pour");
    nature.setItems(NaturePoint.values());
    nature.setItemLabelGenerator(NaturePoint::libelle);
    nature.setValue(NaturePoint.DISCUSSION);
    porteur.setMaxLength(200);
    duree.setManualValidation(true);
    var champs = new Div(titre, nature, porteur, duree);
    champs.addClassName("champs-point");
    add(champs);
    var ajouter = new Button("Ajouter", _ -> ajouter());
    ajouter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), ajouter);
  }

  @Override
  public void open() {
    super.open();
    titre.focus();
  }

  private void ajouter() {
    titre.setInvalid(false);
    duree.setInvalid(false);
    var saisi =
        new PointSaisi(titre.getValue(), nature.getValue(), porteur.getValue(), duree.getValue());
    if (Messages.essayer(() -> acte.accept(saisi), Map.of("titre", titre, "duree", duree))) {
      close();
      agir.faire(() -> {});
    }
  }
}
