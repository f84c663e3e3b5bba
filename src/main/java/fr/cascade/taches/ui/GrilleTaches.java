package fr.cascade.taches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.ColonneCarte;
import fr.cascade.socle.ui.Formats;
import fr.cascade.taches.TacheConsultation;
import fr.cascade.taches.TacheLue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The inbox page by page: a row each, a card each on a narrow screen; a click goes to the task. */
final class GrilleTaches extends Grid<TacheLue> {

  /** Up to so many rows the page scrolls, not the grid. */
  private static final int COURTE = 15;

  private static final String CARTE =
      """
      <div class="carte-ligne">
        <strong><a href="${item.href}">${item.etape}</a></strong>
        <span>${item.titre}</span>
        <small>${item.territoire} · depuis le ${item.depuis}${item.echeance}</small>
      </div>
      """;

  private final TacheConsultation taches;

  GrilleTaches(TacheConsultation taches) {
    super(TacheLue.class, false);
    this.taches = taches;
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", "Mes tâches");
    addClassName("grille-cliquable");
    addColumn(
            LitRenderer.<TacheLue>of("<a href=\"${item.href}\">${item.etape}</a>")
                .withProperty("href", TacheLue::route)
                .withProperty("etape", TacheLue::etape))
        .setHeader("À faire")
        .setKey("etape")
        .setWidth("14rem")
        .setFlexGrow(0);
    addColumn(TacheLue::titre)
        .setHeader("Convention")
        .setKey("titre")
        .setWidth("16rem")
        .setFlexGrow(1);
    addColumn(TacheLue::territoire)
        .setHeader("Territoire")
        .setKey("territoire")
        .setWidth("12rem")
        .setFlexGrow(0);
    date("Depuis", "depuis", TacheLue::depuis);
    date("À faire avant le", "echeance", TacheLue::echeance);
    ColonneCarte.ajouter(this, "Tâches", carte());
    addItemClickListener(clic -> ouvrir(clic.getItem()));
  }

  private void date(String titre, String cle, ValueProvider<TacheLue, @Nullable Instant> valeur) {
    addColumn(
            t -> {
              Instant instant = valeur.apply(t);
              return instant == null ? "" : Formats.dateCourte(jour(instant));
            })
        .setHeader(titre)
        .setKey(cle)
        .setWidth("7.25rem")
        .setFlexGrow(0);
  }

  /** Shows what holds these words and says how many there are. */
  int montrer(String texte) {
    int nombre = taches.compter(texte);
    setAllRowsVisible(nombre <= COURTE);
    setDataProvider(
        DataProvider.fromCallbacks(
            page -> taches.mesTaches(texte, page.getOffset(), page.getLimit()).stream(),
            page -> {
              page.getOffset();
              page.getLimit();
              return taches.compter(texte);
            }));
    return nombre;
  }

  private static void ouvrir(TacheLue tache) {
    if (!tache.route().isEmpty()) {
      UI.getCurrentOrThrow().navigate(tache.route());
    }
  }

  private static LitRenderer<TacheLue> carte() {
    return LitRenderer.<TacheLue>of(CARTE)
        .withProperty("href", TacheLue::route)
        .withProperty("etape", TacheLue::etape)
        .withProperty("titre", TacheLue::titre)
        .withProperty("territoire", TacheLue::territoire)
        .withProperty("depuis", t -> Formats.date(jour(t.depuis())))
        .withProperty("echeance", GrilleTaches::avant);
  }

  private static String avant(TacheLue tache) {
    Instant echeance = tache.echeance();
    return echeance == null ? "" : ", avant le " + Formats.date(jour(echeance));
  }

  private static LocalDate jour(Instant instant) {
    return LocalDate.ofInstant(instant, HorlogeMetier.PARIS);
  }
}
