package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.OngletConvention;
import java.util.List;

/** The tabs of a file and the panel of the one that is open; only that one is built. */
final class BarreOnglets extends Tabs {

  private final Div panneau = new Div();
  private List<OngletConvention> onglets = List.of();

  BarreOnglets(SerializableConsumer<OngletConvention> auChoix) {
    setAutoselect(false);
    getElement().setAttribute("aria-label", "Rubriques de la convention");
    panneau.addClassName("panneau-onglet");
    panneau.setId("panneau-onglet");
    panneau.getElement().setAttribute("role", "tabpanel");
    addSelectedChangeListener(
        choix -> {
          if (choix.isFromClient() && getSelectedIndex() >= 0) {
            auChoix.accept(onglets.get(getSelectedIndex()));
          }
        });
  }

  Div panneau() {
    return panneau;
  }

  /**
   * Opens the tab of this name, or the first one; the tabs stay in place while they are the same.
   */
  void montrer(List<OngletConvention> visibles, String cle, ConventionDetail convention) {
    if (!visibles.equals(onglets)) {
      onglets = visibles;
      removeAll();
      visibles.forEach(onglet -> add(onglet(onglet)));
    }
    int rang = Math.max(0, visibles.stream().map(OngletConvention::cle).toList().indexOf(cle));
    setSelectedIndex(rang);
    panneau.getElement().setAttribute("aria-labelledby", "onglet-" + visibles.get(rang).cle());
    panneau.removeAll();
    panneau.add(visibles.get(rang).contenu(convention));
  }

  private static Tab onglet(OngletConvention onglet) {
    var tab = new Tab(onglet.titre());
    tab.setId("onglet-" + onglet.cle());
    tab.getElement().setAttribute("aria-controls", "panneau-onglet");
    return tab;
  }
}
