package fr.cascade.conventions.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.Niveau;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.ui.Messages;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Kinds of organisation that the draft wants among the signatories of the texts below (RG-198). */
final class PartiesVoulues extends Div {

  private final Brouillon brouillon;
  private final SerializableRunnable enregistre;

  PartiesVoulues(Brouillon brouillon, SerializableRunnable enregistre) {
    this.brouillon = brouillon;
    this.enregistre = enregistre;
    addClassName("parties-voulues");
    Niveau ici = brouillon.detail().niveau();
    setVisible(ici != Niveau.LOCAL);
    add(
        new H3("Qui devra signer les textes inférieurs"),
        new Paragraph(
            "Un texte qui décline celui-ci ne pourra pas être soumis sans une partie signataire"
                + " de chaque nature choisie."));
    Arrays.stream(Niveau.values()).filter(ici::auDessusDe).forEach(n -> add(champ(n)));
  }

  private MultiSelectComboBox<TypeOrganisation> champ(Niveau niveau) {
    var champ = new MultiSelectComboBox<TypeOrganisation>(niveau.nature());
    champ.setItems(TypeOrganisation.values());
    champ.setItemLabelGenerator(TypeOrganisation::libelle);
    champ.setWidthFull();
    champ.setManualValidation(true);
    champ.setPlaceholder("Aucune partie obligatoire");
    champ.setValue(brouillon.detail().partiesObligatoires().getOrDefault(niveau, Set.of()));
    champ.addValueChangeListener(
        choix -> {
          champ.setInvalid(false);
          if (Messages.essayer(
              () ->
                  brouillon.structurer(
                      s -> s.exigerParties(brouillon.id(), niveau, choix.getValue())),
              Map.of("niveau", champ))) {
            enregistre.run();
          }
        });
    return champ;
  }
}
