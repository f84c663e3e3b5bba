package fr.cascade.socle.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** Where the page stands: links to the pages above, then the page itself as plain text. */
public final class FilAriane extends Nav {

  private final OrderedList etapes = new OrderedList();

  /** Starts at the home page. */
  public FilAriane() {
    addClassName("fil-ariane");
    setAriaLabel("Fil d’Ariane");
    add(etapes);
    lien("Accueil", "");
  }

  /** Adds a page above this one; the route is relative to the portal's root. */
  public FilAriane lien(String libelle, String route) {
    etapes.add(new ListItem(new Anchor(route, libelle)));
    return this;
  }

  /** Ends with the page itself. */
  public FilAriane ici(String libelle) {
    var ici = new Span(libelle);
    ici.getElement().setAttribute("aria-current", "page");
    etapes.add(new ListItem((Component) ici));
    return this;
  }

  @Override
  protected void onAttach(AttachEvent attachEvent) {
    super.onAttach(attachEvent);
    setVisible(etapes.getComponentCount() > 1);
  }
}
