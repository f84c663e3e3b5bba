package fr.cascade.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A short table that is read rather than searched; its first column names the row. On a narrow
 * screen each row becomes a card where every value keeps the title of its column.
 */
public final class Tableau extends NativeTable {

  private final List<String> colonnes;

  /** The caption is told to screen readers; sighted readers have the heading above. */
  public Tableau(String legende, String... colonnes) {
    this.colonnes = List.of(colonnes);
    addClassName("tableau");
    role(this, "table");
    setCaptionText(legende);
    getCaption().addClassName("lecteur-ecran");
    var entete = new NativeTableRow();
    role(entete, "row");
    for (var colonne : colonnes) {
      var cellule = new NativeTableHeaderCell(colonne);
      cellule.getElement().setAttribute("scope", "col");
      role(cellule, "columnheader");
      entete.add(cellule);
    }
    getHead().add(entete);
  }

  /** Adds a row, one component for each column. */
  public Tableau ligne(Component... valeurs) {
    var ligne = new NativeTableRow();
    role(ligne, "row");
    for (int rang = 0; rang < valeurs.length; rang++) {
      var cellule = rang == 0 ? titre(valeurs[rang]) : new NativeTableCell(valeurs[rang]);
      role(cellule, rang == 0 ? "rowheader" : "cell");
      cellule.getElement().setAttribute("data-colonne", colonnes.get(rang));
      ligne.add(cellule);
    }
    getBody().add(ligne);
    return this;
  }

  /** The same with words only. */
  public Tableau ligne(String... mots) {
    return ligne(List.of(mots).stream().map(Span::new).toArray(Component[]::new));
  }

  private static Component titre(Component valeur) {
    var titre = new NativeTableHeaderCell(valeur);
    titre.getElement().setAttribute("scope", "row");
    return titre;
  }

  /** Said again because a table shown as cards loses its own roles. */
  private static void role(Component composant, String role) {
    composant.getElement().setAttribute("role", role);
  }
}
