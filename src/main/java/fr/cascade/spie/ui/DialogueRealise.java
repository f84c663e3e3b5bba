package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.SuiviSpie;
import fr.cascade.spie.SuiviSpie.Indicateur;
import fr.cascade.spie.SuiviSpieService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enters what was reached in a year; a year already entered is corrected. */
final class DialogueRealise extends Dialog {

  private final ComboBox<Integer> annee = new ComboBox<>("Année");
  private final TextField valeur = new TextField("Valeur atteinte");
  private final TextArea commentaire = new TextArea("Commentaire (facultatif)");

  DialogueRealise(
      SuiviSpie suivi,
      Indicateur indicateur,
      SuiviSpieService service,
      SerializableRunnable ensuite) {
    setHeaderTitle("Réalisé");
    setWidth("34rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    annee.setItems(suivi.annees());
    annee.setRequiredIndicatorVisible(true);
    annee.addValueChangeListener(e -> reprendre(indicateur, e.getValue()));
    valeur.setRequiredIndicatorVisible(true);
    valeur.setHelperText("Un nombre, comme 1 250 ou 12,5.");
    if (!suivi.annees().isEmpty()) {
      annee.setValue(suivi.annees().getLast());
    }
    var champs = new Div(annee, valeur, commentaire);
    champs.addClassName("formulaire");
    add(
        new Paragraph(
            "%s : %s au départ, %s visés."
                .formatted(indicateur.libelle(), indicateur.depart(), indicateur.cible())),
        champs);
    var enregistrer =
        new Button("Enregistrer", _ -> enregistrer(suivi, indicateur, service, ensuite));
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), enregistrer);
  }

  /** What was entered for that year. */
  private void reprendre(Indicateur indicateur, @Nullable Integer choisie) {
    indicateur.realises().stream()
        .filter(r -> Integer.valueOf(r.annee()).equals(choisie))
        .findFirst()
        .ifPresent(
            r -> {
              valeur.setValue(Formats.nombre(r.valeur()));
              commentaire.setValue(r.commentaire());
            });
  }

  private void enregistrer(
      SuiviSpie suivi,
      Indicateur indicateur,
      SuiviSpieService service,
      SerializableRunnable ensuite) {
    annee.setInvalid(false);
    valeur.setInvalid(false);
    boolean fait =
        Messages.essayer(
            () ->
                service.realiser(
                    suivi.convention(),
                    indicateur.id(),
                    annee.getValue(),
                    valeur.getValue(),
                    commentaire.getValue()),
            Map.of("annee", annee, "valeur", valeur, "commentaire", commentaire));
    if (fait) {
      close();
      Messages.succes("Réalisé enregistré.");
      ensuite.run();
    }
  }
}
