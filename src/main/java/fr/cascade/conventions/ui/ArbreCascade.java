package fr.cascade.conventions.ui;

import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.cascade.conventions.CascadeConsultation;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.NoeudCascade;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.ui.ColonneCarte;
import fr.cascade.socle.ui.Formats;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree: a row each, a card each on a narrow screen; it tells what is opened and chosen. */
final class ArbreCascade extends TreeGrid<NoeudCascade> {

  private static final String BASCULE =
      """
      <vaadin-grid-tree-toggle @click=${basculer} .leaf=${!model.hasChildren}
        .expanded=${live(model.expanded)} .level=${model.level}></vaadin-grid-tree-toggle>
      """;

  private static final String TEXTE =
      """
      <div class="ligne-arbre">%s<div><a href="${item.href}">${item.titre}</a>
        <small>${item.detail}</small></div></div>
      """
          .formatted(BASCULE);

  private static final String LIEU =
      """
      <div class="pile"><span class="badge" data-ton="neutre">${item.niveau}</span>
        <span>${item.territoire}</span></div>
      """;

  private static final String ETAT =
      """
      <span class="badge" data-ton="${item.ton}">${item.etat}</span>
      <span class="badge" data-ton="${item.tonConformite}" ?hidden=${!item.conformite}
        >${item.conformite}</span>
      """;

  private static final String FIGURES =
      """
      <span aria-hidden="true" title="${item.phrase}">${item.figures}</span>
      <span class="lecteur-ecran">${item.phrase}</span>
      """;

  private static final String CARTE =
      """
      <div class="ligne-arbre carte-convention">%s<div><a href="${item.href}">${item.titre}</a>
        <div>%s<span class="badge" data-ton="neutre">${item.niveau}</span>
          <span class="badge" data-ton="neutre">${item.territoire}</span></div>
        <small>${item.detail}</small><small>${item.phrase}</small></div></div>
      """
          .formatted(BASCULE, ETAT);

  /** Enter chooses the row where the keyboard is; the cells' own links keep theirs. */
  private static final String ENTREE =
      """
      if (this.entreeChoisit) return;
      this.entreeChoisit = true;
      this.addEventListener('keydown', (e) => {
        if (e.key !== 'Enter' || e.target !== this) return;
        const ligne = e.composedPath().find((n) => n._item);
        if (!ligne) return;
        e.preventDefault();
        e.stopImmediatePropagation();
        this.activeItem = ligne._item;
      }, true);
      """;

  /** So many branches open by themselves: each that shows is read with the filters. */
  private static final int OUVERTES_PAR_RECHERCHE = 12;

  private final CascadeConsultation cascade;
  private final Set<ConventionId> ouverts = new LinkedHashSet<>();
  private boolean enReprise;

  ArbreCascade(CascadeConsultation cascade, SerializableRunnable auChangement) {
    this.cascade = cascade;
    addClassName("arbre-cascade");
    addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    getElement().setAttribute("aria-label", "Cascade des conventions");
    addColumn(rendu(TEXTE)).setHeader("Texte").setKey("texte").setFlexGrow(1).setWidth("15rem");
    addColumn(rendu(LIEU)).setHeader("Territoire").setKey("lieu").setFlexGrow(0).setWidth("8.5rem");
    addColumn(rendu(ETAT)).setHeader("État").setKey("etat").setFlexGrow(0).setWidth("7.75rem");
    addColumn(rendu(FIGURES))
        .setHeader("Signées / attendues")
        .setKey("couverture")
        .setFlexGrow(0)
        .setWidth("6rem");
    ColonneCarte.ajouter(this, "Textes", rendu(CARTE));
    if (setSelectionMode(SelectionMode.SINGLE) instanceof GridSingleSelectionModel<?> unSeul) {
      unSeul.setDeselectAllowed(false);
    }
    addExpandListener(
        e -> suivre(() -> e.getItems().forEach(n -> ouverts.add(n.id())), auChangement));
    addCollapseListener(
        e -> suivre(() -> e.getItems().forEach(n -> ouverts.remove(n.id())), auChangement));
    addSelectionListener(e -> suivre(() -> {}, auChangement));
    addAttachListener(attache -> getElement().executeJs(ENTREE));
  }

  private void suivre(SerializableRunnable acte, SerializableRunnable auChangement) {
    if (!enReprise) {
      acte.run();
      auChangement.run();
    }
  }

  /** Shows the tree in this state, without telling a change. */
  void montrer(EtatCascade etat) {
    enReprise = true;
    setDataProvider(new NiveauCascade(cascade, etat.filtre()));
    List<NoeudCascade> aOuvrir = aOuvrir(etat);
    ouverts.clear();
    aOuvrir.forEach(n -> ouverts.add(n.id()));
    expand(aOuvrir);
    var choisi = etat.choisi();
    if (choisi != null) {
      cascade.noeuds(etat.filtre(), List.of(choisi)).forEach(this::select);
      aller(etat, choisi);
    }
    enReprise = false;
  }

  /** What the address says, else the way to what is searched and to the chosen text. */
  private List<NoeudCascade> aOuvrir(EtatCascade etat) {
    var voulus = etat.ouverts();
    if (voulus != null) {
      return cascade.noeuds(etat.filtre(), voulus);
    }
    var choisi = etat.choisi();
    List<NoeudCascade> aOuvrir = new ArrayList<>();
    if (!etat.filtre().estVide()) {
      aOuvrir.addAll(cascade.aOuvrir(etat.filtre(), OUVERTES_PAR_RECHERCHE));
    }
    if (choisi != null) {
      aOuvrir.addAll(cascade.noeuds(etat.filtre(), cascade.ancetres(choisi)));
    }
    return aOuvrir;
  }

  /** Scrolls to a text whose way is open. */
  private void aller(EtatCascade etat, ConventionId choisi) {
    List<ConventionId> chemin = new ArrayList<>(cascade.ancetres(choisi).reversed());
    if (!ouverts.containsAll(chemin)) {
      return;
    }
    chemin.add(choisi);
    List<Integer> rangs = new ArrayList<>();
    @Nullable ConventionId parent = null;
    for (ConventionId etape : chemin) {
      cascade.rang(etat.filtre(), parent, etape).ifPresent(rangs::add);
      parent = etape;
    }
    if (rangs.size() == chemin.size()) {
      scrollToIndex(rangs.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  List<ConventionId> ouverts() {
    return List.copyOf(ouverts);
  }

  private LitRenderer<NoeudCascade> rendu(String modele) {
    return LitRenderer.<NoeudCascade>of(modele)
        .withProperty("href", n -> ConventionRoutes.fiche(n.id()))
        .withProperty("titre", n -> n.convention().titre())
        .withProperty("detail", ArbreCascade::detail)
        .withProperty("niveau", n -> n.convention().niveau().libelle())
        .withProperty(
            "territoire",
            n -> Badges.nomEtCode(n.convention().territoireNom(), n.convention().territoire()))
        .withProperty("ton", n -> Badges.ton(n.convention().etat()).code())
        .withProperty("etat", n -> n.convention().etat().libelle())
        .withProperty("conformite", n -> n.conformite() == null ? "" : n.conformite().libelle())
        .withProperty("tonConformite", ArbreCascade::tonConformite)
        .withProperty("figures", CouvertureTexte::figures)
        .withProperty("phrase", CouvertureTexte::court)
        .withFunction("basculer", this::basculer);
  }

  private void basculer(NoeudCascade noeud) {
    if (isExpanded(noeud)) {
      collapse(List.of(noeud), true);
    } else {
      expand(List.of(noeud), true);
    }
  }

  private static String tonConformite(NoeudCascade noeud) {
    var resultat = noeud.conformite();
    return resultat == null ? "" : MarqueArticle.de(resultat).ton().code();
  }

  private static String detail(NoeudCascade noeud) {
    var c = noeud.convention();
    return "%s%s · du %s au %s"
        .formatted(
            c.reference(),
            c.repris() ? ", repris" : "",
            Formats.dateCourte(c.debut()),
            Formats.dateCourte(c.fin()));
  }
}
