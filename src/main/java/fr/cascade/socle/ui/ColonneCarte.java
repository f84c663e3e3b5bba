package fr.cascade.socle.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;

/** Turns the rows of a grid into cards on a narrow screen. */
public final class ColonneCarte {

  private static final String CLASSE = "colonne-carte";

  /** Which columns show is the browser's to know: it follows its own width. */
  private static final String SELON_LARGEUR =
      """
      if (this.selonLargeur) return;
      const etroit = window.matchMedia('(max-width: 700px)');
      this.selonLargeur = () => this.querySelectorAll('vaadin-grid-column').forEach((colonne) => {
        colonne.hidden = etroit.matches !== colonne.classList.contains('colonne-carte');
      });
      etroit.addEventListener('change', this.selonLargeur);
      this.selonLargeur();
      """;

  private ColonneCarte() {}

  /**
   * Adds the column that shows alone below 700 pixels; call it after the other columns.
   *
   * @param titre what the cards are, in the plural
   */
  public static <T> void ajouter(Grid<T> grille, String titre, Renderer<T> carte) {
    var colonne = grille.addColumn(carte).setHeader(titre).setKey("carte").setFlexGrow(1);
    colonne.getElement().setAttribute("class", CLASSE);
    grille.addAttachListener(attache -> grille.getElement().executeJs(SELON_LARGEUR));
  }
}
