package fr.cascade.spie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.Question;
import fr.cascade.spie.Question.Colonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table to fill, row by row, with the sums of its amounts. */
final class TableauSaisi extends Div {

  private final Question question;
  private final SerializableRunnable change;
  private final boolean modifiable;
  private final NativeTable table = new NativeTable();
  private final Paragraph sommes = new Paragraph();
  private final Paragraph erreur = new Paragraph();
  private final List<List<TextField>> lignes = new ArrayList<>();

  TableauSaisi(
      Question question,
      List<List<String>> valeurs,
      boolean modifiable,
      SerializableRunnable change) {
    this.question = question;
    this.change = change;
    this.modifiable = modifiable;
    addClassName("tableau-saisi");
    table.addClassName("tableau");
    table.setCaptionText(question.libelle());
    table.getCaption().addClassName("lecteur-ecran");
    var entete = new NativeTableRow();
    question.colonnes().forEach(c -> entete.add(new NativeTableHeaderCell(c.libelle())));
    table.getHead().add(entete);
    valeurs.forEach(this::ajouter);
    erreur.addClassName("erreur");
    erreur.getElement().setAttribute("role", "alert");
    erreur.setVisible(false);
    sommes.addClassName("sommes");
    add(table, sommes, erreur);
    if (modifiable) {
      if (valeurs.isEmpty()) {
        ajouter(List.of());
      }
      entete.add(new NativeTableHeaderCell("Retirer"));
      add(new Button("Ajouter une ligne", _ -> ajouter(List.of())));
    }
    sommer();
  }

  private void ajouter(List<String> valeurs) {
    var ligne = new NativeTableRow();
    List<TextField> champs = new ArrayList<>();
    for (int rang = 0; rang < question.colonnes().size(); rang++) {
      Colonne colonne = question.colonnes().get(rang);
      var champ = new TextField();
      champ.setAriaLabel(colonne.libelle() + ", ligne " + (lignes.size() + 1));
      champ.setValue(rang < valeurs.size() ? valeurs.get(rang) : "");
      champ.setWidthFull();
      champ.setReadOnly(!modifiable);
      champ.addValueChangeListener(_ -> changer());
      champs.add(champ);
      var cellule = new NativeTableCell(champ);
      cellule.getElement().setAttribute("data-colonne", colonne.libelle());
      ligne.add(cellule);
    }
    lignes.add(champs);
    if (modifiable) {
      var retirer =
          new Button(
              "Retirer",
              _ -> {
                lignes.remove(champs);
                ligne.removeFromParent();
                changer();
              });
      retirer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      retirer.setAriaLabel("Retirer la ligne " + lignes.size());
      ligne.add(new NativeTableCell(retirer));
    }
    table.getBody().add(ligne);
  }

  private void changer() {
    sommer();
    change.run();
  }

  List<List<String>> valeurs() {
    return lignes.stream()
        .map(l -> l.stream().map(TextField::getValue).map(String::strip).toList())
        .filter(l -> !l.equals(Collections.nCopies(l.size(), "")))
        .toList();
  }

  void dire(String phrase) {
    erreur.setText(phrase);
    erreur.setVisible(!phrase.isEmpty());
  }

  private void sommer() {
    List<String> mots = new ArrayList<>();
    for (int rang = 0; rang < question.colonnes().size(); rang++) {
      Colonne colonne = question.colonnes().get(rang);
      if (colonne.montant()) {
        BigDecimal somme = BigDecimal.ZERO;
        for (List<TextField> ligne : lignes) {
          somme = somme.add(montant(ligne.get(rang).getValue()));
        }
        mots.add(colonne.libelle() + " : " + Formats.euros(somme));
      }
    }
    sommes.setText(mots.isEmpty() ? "" : "Sommes – " + String.join(" ; ", mots));
    sommes.setVisible(!mots.isEmpty());
  }

  /** For the sum alone: what is not an amount yet counts for nothing, the server says so. */
  private static BigDecimal montant(String saisie) {
    String chiffres = saisie.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
    return chiffres.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")
        ? new BigDecimal(chiffres)
        : BigDecimal.ZERO;
  }
}
