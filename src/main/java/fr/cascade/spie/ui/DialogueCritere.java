package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.spie.Grille.Critere;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a criterion of a grid. */
final class DialogueCritere extends Dialog {

  private final TextField libelle = new TextField("Critère");
  private final TextArea aide = new TextArea("Ce qui est regardé");
  private final IntegerField poids = new IntegerField("Poids");
  private final IntegerField noteMax = new IntegerField("Note maximale");
  private final IntegerField plancher = new IntegerField("Plancher de la moyenne");
  private final IntegerField sous = new IntegerField("Commentaire exigé jusqu’à la note de");
  private final IntegerField sur = new IntegerField("Commentaire exigé à partir de la note de");

  DialogueCritere(@Nullable Critere ancien, Enregistrement<Critere> enregistrer) {
    setHeaderTitle(ancien == null ? "Nouveau critère" : "Modifier le critère");
    setWidth("34rem");
    setMaxWidth("100%");
    poids.setValue(10);
    noteMax.setValue(20);
    if (ancien != null) {
      libelle.setValue(ancien.libelle());
      aide.setValue(ancien.aide());
      poids.setValue(ancien.poids());
      noteMax.setValue(ancien.noteMax());
      plancher.setValue(ancien.plancher());
      sous.setValue(ancien.commentaireSous());
      sur.setValue(ancien.commentaireSur());
    }
    var champs = new Div(libelle, aide, poids, noteMax, plancher, sous, sur);
    champs.addClassName("formulaire");
    add(champs);
    String cle = ancien == null ? null : ancien.cle();
    var acte =
        new Button(
            "Enregistrer",
            _ -> {
              parNom().values().forEach(champ -> champ.setInvalid(false));
              if (enregistrer.essayer(lire(cle), parNom())) {
                close();
              }
            });
    acte.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Annuler", _ -> close()), acte);
  }

  /** Where the rules' refusals are told. */
  private Map<String, HasValidationProperties> parNom() {
    return Map.of(
        "libelle",
        libelle,
        "poids",
        poids,
        "noteMax",
        noteMax,
        "plancher",
        plancher,
        "commentaire",
        sous);
  }

  private Critere lire(@Nullable String cle) {
    return new Critere(
        cle == null ? DialogueQuestion.cle(libelle.getValue()) : cle,
        libelle.getValue().strip(),
        aide.getValue().strip(),
        Objects.requireNonNullElse(poids.getValue(), 0),
        Objects.requireNonNullElse(noteMax.getValue(), 0),
        plancher.getValue(),
        sous.getValue(),
        sur.getValue());
  }
}
