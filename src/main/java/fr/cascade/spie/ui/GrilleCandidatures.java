package fr.cascade.spie.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.cascade.socle.ui.ColonneCarte;
import fr.cascade.socle.ui.Formats;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureFiltre;
import fr.cascade.spie.CandidatureResume;
import fr.cascade.spie.SpieRoutes;

/** Applications read page by page: a row each, a card each on a narrow screen. */
final class GrilleCandidatures extends Grid<CandidatureResume> {

  private static final int COURTE = 15;

  private static final String CARTE =
      """
      <div class="carte-convention"><a href="${item.href}">${item.nom}</a>
        <div><span class="badge" data-ton="${item.ton}">${item.mot}</span></div>
        <small>${item.porteur}</small></div>
      """;

  GrilleCandidatures(CandidatureConsultation candidatures, CandidatureFiltre filtre, int nombre) {
    super(CandidatureResume.class, false);
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
    setSelectionMode(SelectionMode.NONE);
    getElement().setAttribute("aria-label", "Candidatures");
    addColumn(rendu("<a href=\"${item.href}\">${item.nom}</a>"))
        .setHeader("Candidature")
        .setFlexGrow(1);
    addColumn(CandidatureResume::porteurNom).setHeader("Organisme porteur").setFlexGrow(1);
    addColumn(rendu("<span class=\"badge\" data-ton=\"${item.ton}\">${item.mot}</span>"))
        .setHeader("État")
        .setWidth("9rem")
        .setFlexGrow(0);
    addColumn(c -> c.deposeeLe() == null ? "" : Formats.dateHeure(c.deposeeLe()))
        .setHeader("Dépôt")
        .setWidth("12rem")
        .setFlexGrow(0);
    addColumn(c -> c.montant() == null ? "" : Formats.euros(c.montant()))
        .setHeader("Part de l’État")
        .setWidth("8rem")
        .setFlexGrow(0);
    ColonneCarte.ajouter(this, "Candidatures", rendu(CARTE));
    setAllRowsVisible(nombre <= COURTE);
    setDataProvider(
        DataProvider.fromCallbacks(
            page -> candidatures.rechercher(filtre, page.getOffset(), page.getLimit()).stream(),
            page -> {
              page.getOffset();
              page.getLimit();
              return candidatures.compter(filtre);
            }));
  }

  private static LitRenderer<CandidatureResume> rendu(String modele) {
    return LitRenderer.<CandidatureResume>of(modele)
        .withProperty("href", c -> SpieRoutes.candidature(c.id()))
        .withProperty("nom", CandidatureResume::nom)
        .withProperty("ton", c -> Badges.ton(c.statut()).code())
        .withProperty("mot", c -> c.statut().libelle())
        .withProperty("porteur", CandidatureResume::porteurNom);
  }
}
