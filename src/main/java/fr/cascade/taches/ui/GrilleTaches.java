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
import fr.cascade.taches.FiltreTaches;
import fr.cascade.taches.TacheConsultation;
import fr.cascade.taches.TacheLue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The inbox page by page: a row each, a card each on a narrow screen; a click goes to the task. */
final class GrilleTaches extends Grid<TacheLue> {

  /** Up to so many rows the page scrolls, not the grid. */
  private static final int COURTE = 15;

  /** Opens like a click on the row; with a key held, in another tab like any link. */
  private static final String LIEN =
      """
      <a href="${item.href}" data-tache="${item.id}" @click="${e => {
        if (!(e.ctrlKey || e.metaKey || e.shiftKey)) { e.preventDefault(); ouvrir(); }
      }}">${item.etape}</a>
      """;

  /** Waits for the rows of the page, then moves the keyboard to the link of the task. */
  private static final String REPRENDRE =
      """
      const grille = this;
      let essais = 0;
      const chercher = () => {
        const lien = [...grille.querySelectorAll('a[data-tache]')]
          .find(a => a.dataset.tache === $0 && a.offsetParent !== null);
        if (lien) { lien.focus(); lien.scrollIntoView({ block: 'center' }); }
        else if (essais++ < 60) { setTimeout(chercher, 50); }
      };
      chercher();
      """;

  private static final String CARTE =
      """
      <div class="carte-ligne">
        <strong>"""
          + LIEN
          + """
      </strong>
        <span>${item.titre}</span>
        <small>${item.territoire}${item.aQui} · depuis le ${item.depuis}${item.echeance}</small>
      </div>
      """;

  private final TacheConsultation taches;
  private FiltreTaches filtre = FiltreTaches.TOUT;

  GrilleTaches(TacheConsultation taches, boolean suivies) {
    super(TacheLue.class, false);
    this.taches = taches;
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", suivies ? "Tâches suivies" : "Mes tâches");
    addClassName("grille-cliquable");
    addColumn(avecLien(LitRenderer.of(LIEN)))
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
    if (suivies) {
      addColumn(TacheLue::aQui).setHeader("Au tour de").setWidth("12rem").setFlexGrow(0);
    }
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

  /** Shows what the filter keeps and says how many there are. */
  int montrer(FiltreTaches voulu) {
    filtre = voulu;
    int nombre = taches.compter(voulu);
    setAllRowsVisible(nombre <= COURTE);
    setDataProvider(
        DataProvider.fromCallbacks(
            page -> taches.mesTaches(voulu, page.getOffset(), page.getLimit()).stream(),
            page -> {
              page.getOffset();
              page.getLimit();
              return taches.compter(voulu);
            }));
    return nombre;
  }

  /** Goes to the row of this task and to its link; nowhere once it is done. */
  void revenirA(String tache) {
    if (!tache.isEmpty()) {
      taches
          .rang(filtre, tache)
          .ifPresent(
              rang -> {
                scrollToIndex(rang);
                getElement().executeJs(REPRENDRE, tache);
              });
    }
  }

  /** The page left behind remembers the row, for the way back. */
  private void ouvrir(TacheLue tache) {
    if (!tache.route().isEmpty()) {
      UI ui = UI.getCurrentOrThrow();
      ui.getPage()
          .executeJs(
              "history.replaceState(history.state, '', $0)", UrlTaches.retour(filtre, tache.id()));
      ui.navigate(tache.route());
    }
  }

  private LitRenderer<TacheLue> avecLien(LitRenderer<TacheLue> rendu) {
    return rendu
        .withProperty("id", TacheLue::id)
        .withProperty("href", TacheLue::route)
        .withProperty("etape", TacheLue::etape)
        .withFunction("ouvrir", this::ouvrir);
  }

  private LitRenderer<TacheLue> carte() {
    return avecLien(LitRenderer.<TacheLue>of(CARTE))
        .withProperty("titre", TacheLue::titre)
        .withProperty("territoire", TacheLue::territoire)
        .withProperty("aQui", t -> filtre.suivies() ? " · au tour de : " + t.aQui() : "")
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
