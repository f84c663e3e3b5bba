package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Messages;
import fr.cascade.spie.EvaluationLue;
import fr.cascade.spie.Grille;
import fr.cascade.spie.Grille.Critere;
import fr.cascade.spie.NoteSaisie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mark and a comment for each criterion; kept as they are typed, handed over once. */
final class FormulaireNotes extends Section {

  private final Map<String, IntegerField> notes = new LinkedHashMap<>();
  private final Map<String, TextArea> commentaires = new LinkedHashMap<>();
  private final SerializableConsumer<List<NoteSaisie>> garder;

  FormulaireNotes(
      Grille grille,
      EvaluationLue lue,
      boolean ouverte,
      SerializableConsumer<List<NoteSaisie>> garder,
      SerializableConsumer<List<NoteSaisie>> rendre,
      SerializableRunnable ensuite) {
    this.garder = garder;
    addClassName("carte");
    add(new H2("Mes notes"));
    if (lue.total() != null) {
      add(new Paragraph("Note pondérée : %s sur 20.".formatted(Formats.nombre(lue.total()))));
    }
    grille.criteres().forEach(c -> add(critere(c, lue, ouverte)));
    if (ouverte) {
      var bouton =
          new Button(
              "Rendre mes notes",
              _ -> {
                if (Messages.essayer(() -> rendre.accept(saisies()), notes)) {
                  Messages.succes("Notes rendues.");
                  ensuite.run();
                }
              });
      bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      add(
          Adresses.discret(
              "Rendues, vos notes ne changent plus ; vous voyez alors celles des autres."),
          bouton);
    }
  }

  private Div critere(Critere critere, EvaluationLue lue, boolean ouverte) {
    var note = new IntegerField("Note de 0 à " + critere.noteMax());
    note.setMin(0);
    note.setMax(critere.noteMax());
    note.setManualValidation(true);
    note.setReadOnly(!ouverte);
    note.setStepButtonsVisible(true);
    note.setHelperText(seuils(critere));
    var commentaire = new TextArea("Commentaire");
    commentaire.setWidthFull();
    commentaire.setMaxLength(2000);
    commentaire.setReadOnly(!ouverte);
    var donnee = lue.notes().get(critere.cle());
    if (donnee != null) {
      note.setValue(donnee.valeur());
      commentaire.setValue(donnee.commentaire());
    }
    note.addValueChangeListener(_ -> garder(note));
    commentaire.addValueChangeListener(_ -> garder(note));
    notes.put(critere.cle(), note);
    commentaires.put(critere.cle(), commentaire);
    return new Div(
        new H3(critere.libelle() + " (poids " + critere.poids() + ")"),
        Adresses.discret(critere.aide()),
        note,
        commentaire);
  }

  private static String seuils(Critere critere) {
    List<String> mots = new ArrayList<>();
    if (critere.commentaireSous() != null) {
      mots.add("jusqu’à " + critere.commentaireSous());
    }
    if (critere.commentaireSur() != null) {
      mots.add("à partir de " + critere.commentaireSur());
    }
    return mots.isEmpty() ? "" : "Commentaire exigé " + String.join(" et ", mots) + ".";
  }

  private void garder(IntegerField champ) {
    if (champ.getValue() != null && Messages.essayer(() -> garder.accept(saisies()), notes)) {
      champ.setInvalid(false);
    }
  }

  private List<NoteSaisie> saisies() {
    List<NoteSaisie> saisies = new ArrayList<>();
    notes.forEach(
        (cle, champ) -> {
          if (champ.getValue() != null) {
            var commentaire = commentaires.get(cle);
            saisies.add(
                new NoteSaisie(
                    cle, champ.getValue(), commentaire == null ? "" : commentaire.getValue()));
          }
        });
    return saisies;
  }
}
