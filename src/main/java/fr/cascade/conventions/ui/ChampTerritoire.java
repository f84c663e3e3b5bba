package fr.cascade.conventions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.cascade.referentiel.Territoire;
import java.io.Serializable;
import java.util.List;

/** Chooses a territory by its name or its code, searched as one types. */
final class ChampTerritoire extends ComboBox<Territoire> {

  /** One page of what may be chosen. */
  interface Recherche extends Serializable {
    List<Territoire> trouver(String texte, int depuis, int nombre);
  }

  ChampTerritoire(String libelle, Recherche recherche) {
    super(libelle);
    setItems(
        demande ->
            recherche
                .trouver(demande.getFilter().orElse(""), demande.getOffset(), demande.getLimit())
                .stream());
    setItemLabelGenerator(t -> Badges.nomEtCode(t.nom(), t.code()));
    setRenderer(
        LitRenderer.<Territoire>of(
                "<span class=\"choix\"><span>${item.nom}</span><small>${item.type}</small></span>")
            .withProperty("nom", t -> Badges.nomEtCode(t.nom(), t.code()))
            .withProperty("type", t -> t.type().libelle()));
    setPlaceholder("Nom ou code");
    setClearButtonVisible(true);
    getStyle().set("--vaadin-combo-box-overlay-width", "22rem");
  }
}
