package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.habilitations.CompteResume;
import fr.cascade.socle.UtilisateurId;
import fr.cascade.socle.ui.Tableau;
import java.util.List;

/** Who marks, and the field that adds somebody while that may still change. */
final class ListeJury extends Section {

  ListeJury(
      List<CompteResume> jury,
      List<CompteResume> jurables,
      boolean modifiable,
      SerializableConsumer<UtilisateurId> nommer,
      SerializableConsumer<UtilisateurId> retirer) {
    addClassName("carte");
    add(new H2("Jury"));
    if (jury.isEmpty()) {
      add(
          Adresses.discret(
              "Personne pour l’instant : les candidatures lui sont confiées à la clôture."));
    } else {
      var tableau = new Tableau("Jury", "Fonction", "");
      jury.forEach(j -> tableau.ligne(new Span(j.libelle()), retrait(j, modifiable, retirer)));
      add(tableau);
    }
    if (modifiable) {
      add(ajout(jury, jurables, nommer));
    }
  }

  private static Component retrait(
      CompteResume jure, boolean modifiable, SerializableConsumer<UtilisateurId> retirer) {
    if (!modifiable) {
      return new Span();
    }
    var bouton = new Button("Retirer", _ -> retirer.accept(jure.id()));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    bouton.setAriaLabel("Retirer " + jure.libelle() + " du jury");
    return bouton;
  }

  private static Component ajout(
      List<CompteResume> jury,
      List<CompteResume> jurables,
      SerializableConsumer<UtilisateurId> nommer) {
    var choix = new ComboBox<CompteResume>("Ajouter un membre du jury");
    choix.setItems(jurables.stream().filter(c -> !jury.contains(c)).toList());
    choix.setItemLabelGenerator(CompteResume::libelle);
    var ajouter =
        new Button(
            "Ajouter",
            _ -> {
              if (choix.getValue() != null) {
                nommer.accept(choix.getValue().id());
              }
            });
    var ligne = new Div(choix, ajouter);
    ligne.addClassName("saisie-ligne");
    return ligne;
  }
}
