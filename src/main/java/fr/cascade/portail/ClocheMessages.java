package fr.cascade.portail;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.cascade.courrier.CourrierService;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.ui.Formats;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The way to the messages, with the number of those not read; counted again at each page. */
@Service
@Order(100)
class ClocheMessages implements ElementEnTete {

  private final CourrierService courrier;
  private final UtilisateurConnecte connecte;

  ClocheMessages(CourrierService courrier, UtilisateurConnecte connecte) {
    this.courrier = courrier;
    this.connecte = connecte;
  }

  @Override
  public Component creer() {
    return new Cloche();
  }

  private final class Cloche extends Anchor {

    private final Span nombre = new Span();

    Cloche() {
      setHref("messages");
      addClassName("portail-cloche");
      nombre.addClassName("nombre");
      nombre.getElement().setAttribute("aria-hidden", "true");
      var icone = VaadinIcon.BELL_O.create();
      icone.getElement().setAttribute("aria-hidden", "true");
      add(icone, nombre);
    }

    @Override
    protected void onAttach(AttachEvent rattachement) {
      compter();
      var suivi = rattachement.getUI().addAfterNavigationListener(_ -> compter());
      addDetachListener(
          detachement -> {
            suivi.remove();
            detachement.unregisterListener();
          });
    }

    private void compter() {
      setVisible(connecte.courantOuVide().isPresent());
      var nonLus = courrier.compterNonLus();
      nombre.setText(nonLus > 99 ? "99+" : String.valueOf(nonLus));
      nombre.setVisible(nonLus > 0);
      setAriaLabel(
          nonLus == 0
              ? "Messages, aucun non lu"
              : "Messages, " + Formats.compte(nonLus, "non lu", "non lus"));
    }
  }
}
