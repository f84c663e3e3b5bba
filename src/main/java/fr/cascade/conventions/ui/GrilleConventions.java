package fr.cascade.conventions.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.socle.ui.ColonneCarte;
import fr.cascade.socle.ui.Formats;

/** Agreements read page by page: a row each, a card each on a narrow screen. */
final class GrilleConventions extends Grid<ConventionResume> {

  /** Up to so many rows the page scrolls, not the grid. */
  private static final int COURTE = 15;

  private static final String CARTE =
      """
      <div class="carte-convention">
        <a href="${item.href}">${item.titre}</a>
        <div><span class="badge" data-ton="${item.ton}">${item.etat}</span>
          <span class="badge" data-ton="neutre">${item.niveau}</span>
          <span class="badge" data-ton="neutre">${item.territoire}</span></div>
        <small>${item.reference} · du ${item.debut} au ${item.fin}</small>
      </div>
      """;

  private final ConventionConsultation conventions;

  GrilleConventions(ConventionConsultation conventions) {
    super(ConventionResume.class, false);
    this.conventions = conventions;
    addClassName("grille-conventions");
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", "Conventions");
    colonne("Référence", "reference", GrilleConventions::reference).setWidth("9rem");
    addColumn(
            LitRenderer.<ConventionResume>of("<a href=\"${item.href}\">${item.titre}</a>")
                .withProperty("href", c -> ConventionRoutes.fiche(c.id()))
                .withProperty("titre", ConventionResume::titre))
        .setHeader("Intitulé")
        .setKey("titre")
        .setFlexGrow(1)
        .setWidth("11rem");
    badge("Niveau", "niveau", c -> "neutre", c -> c.niveau().libelle()).setWidth("7.5rem");
    colonne("Territoire", "territoire", GrilleConventions::territoire).setWidth("9rem");
    badge("État", "etat", c -> Badges.ton(c.etat()).code(), c -> c.etat().libelle())
        .setWidth("8rem");
    colonne("Début", "debut", c -> Formats.dateCourte(c.debut())).setWidth("6.5rem");
    colonne("Fin", "fin", c -> Formats.dateCourte(c.fin())).setWidth("6.5rem");
    ColonneCarte.ajouter(this, "Conventions", carte());
  }

  /** Shows what the filter keeps and says how many they are. */
  int montrer(ConventionFiltre filtre) {
    int nombre = conventions.compter(filtre);
    setAllRowsVisible(nombre <= COURTE);
    setDataProvider(
        DataProvider.fromCallbacks(
            page -> conventions.rechercher(filtre, page.getOffset(), page.getLimit()).stream(),
            page -> {
              page.getOffset();
              page.getLimit();
              return conventions.compter(filtre);
            }));
    return nombre;
  }

  private Column<ConventionResume> colonne(
      String titre, String cle, ValueProvider<ConventionResume, String> valeur) {
    return addColumn(valeur).setHeader(titre).setKey(cle).setFlexGrow(0);
  }

  private Column<ConventionResume> badge(
      String titre,
      String cle,
      ValueProvider<ConventionResume, String> ton,
      ValueProvider<ConventionResume, String> mot) {
    return addColumn(
            LitRenderer.<ConventionResume>of(
                    "<span class=\"badge\" data-ton=\"${item.ton}\">${item.mot}</span>")
                .withProperty("ton", ton)
                .withProperty("mot", mot))
        .setHeader(titre)
        .setKey(cle)
        .setFlexGrow(0);
  }

  private static LitRenderer<ConventionResume> carte() {
    return LitRenderer.<ConventionResume>of(CARTE)
        .withProperty("href", c -> ConventionRoutes.fiche(c.id()))
        .withProperty("titre", ConventionResume::titre)
        .withProperty("ton", c -> Badges.ton(c.etat()).code())
        .withProperty("etat", c -> c.etat().libelle())
        .withProperty("niveau", c -> c.niveau().libelle())
        .withProperty("territoire", GrilleConventions::territoire)
        .withProperty("reference", GrilleConventions::reference)
        .withProperty("debut", c -> Formats.dateCourte(c.debut()))
        .withProperty("fin", c -> Formats.dateCourte(c.fin()));
  }

  private static String reference(ConventionResume convention) {
    return convention.repris() ? convention.reference() + " (repris)" : convention.reference();
  }

  private static String territoire(ConventionResume convention) {
    return Badges.nomEtCode(convention.territoireNom(), convention.territoire());
  }
}
