package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import fr.cascade.comites.ComiteConsultation;
import fr.cascade.comites.ComiteFiltre;
import fr.cascade.comites.ComiteResume;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.socle.ui.ColonneCarte;
import fr.cascade.socle.ui.Formats;

/** Committees page by page: a row each, a card each on a narrow screen. */
final class GrilleComites extends Grid<ComiteResume> {

  /** Up to so many rows the page scrolls, not the grid. */
  private static final int COURTE = 15;

  GrilleComites(ComiteConsultation comites, ComiteFiltre filtre, int nombre) {
    super(ComiteResume.class, false);
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", "Comités");
    colonnes();
    ColonneCarte.ajouter(this, "Comités", new ComponentRenderer<>(GrilleComites::carte));
    setAllRowsVisible(nombre <= COURTE);
    setDataProvider(
        DataProvider.fromCallbacks(
            page -> comites.rechercher(filtre, page.getOffset(), page.getLimit()).stream(),
            page -> {
              page.getOffset();
              page.getLimit();
              return comites.compter(filtre);
            }));
  }

  private void colonnes() {
    addColumn(
            LitRenderer.<ComiteResume>of("<a href=\"${item.href}\">${item.nom}</a>")
                .withProperty("href", c -> ComiteRoutes.comite(c.id()))
                .withProperty("nom", ComiteResume::nom))
        .setHeader("Comité")
        .setKey("nom")
        .setWidth("14rem")
        .setFlexGrow(2);
    courte("Territoire", "territoire", "9rem", ComiteResume::territoire);
    addColumn(
            LitRenderer.<ComiteResume>of(
                    "<span class=\"badge\" data-ton=\"${item.ton}\">${item.mot}</span>")
                .withProperty("ton", c -> Mots.ton(c.etat().situation()).code())
                .withProperty("mot", c -> c.etat().situation().libelle()))
        .setHeader("Cadence")
        .setKey("cadence")
        .setWidth("12.5rem")
        .setFlexGrow(0);
    courte("Tenues", "tenues", "6rem", GrilleComites::compte);
    courte("Au plus tard", "limite", "7.5rem", GrilleComites::limite);
    addColumn(GrilleComites::prochaine)
        .setHeader("Prochaine réunion")
        .setKey("prochaine")
        .setWidth("12rem")
        .setFlexGrow(1);
  }

  private void courte(
      String titre, String cle, String largeur, ValueProvider<ComiteResume, String> valeur) {
    addColumn(valeur).setHeader(titre).setKey(cle).setWidth(largeur).setFlexGrow(0);
  }

  private static String compte(ComiteResume comite) {
    return "%d sur %d".formatted(comite.etat().tenues(), comite.etat().dues());
  }

  private static String limite(ComiteResume comite) {
    var limite = comite.etat().limite();
    return limite == null ? "" : Formats.dateCourte(limite);
  }

  private static String prochaine(ComiteResume comite) {
    var le = comite.prochaineLe();
    return le == null ? "Aucune" : Formats.dateHeure(le);
  }

  private static Component carte(ComiteResume comite) {
    var lien = new Anchor(ComiteRoutes.comite(comite.id()), comite.nom());
    var detail =
        new Span("%s tenues · prochaine : %s".formatted(compte(comite), prochaine(comite)));
    detail.addClassName("discret");
    var carte = new Div(lien, Mots.situation(comite.etat().situation()), detail);
    carte.addClassName("carte-convention");
    return carte;
  }
}
