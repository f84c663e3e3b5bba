package fr.cascade.conventions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import jakarta.annotation.security.PermitAll;

/** The agreements that the reader may see; the filters live in the address. */
@Route(ConventionRoutes.LISTE)
@PageTitle("Conventions – Cascade")
@Menu(title = "Conventions", order = 20, icon = "vaadin:file-text-o")
@PermitAll
class ConventionsView extends Div implements BeforeEnterObserver {

  private final FiltresConventions filtres;
  private final GrilleConventions grille;
  private final Paragraph compte = new Paragraph();
  private final Div resultat = new Div();

  ConventionsView(
      ConventionConsultation conventions,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    filtres = new FiltresConventions(territoires, horloge, ConventionsView::aller);
    grille = new GrilleConventions(conventions);
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    add(enTete(conventions), filtres, compte, resultat);
  }

  private static EnTetePage enTete(ConventionConsultation conventions) {
    var enTete = new EnTetePage("Conventions").fil(new FilAriane().ici("Conventions"));
    return conventions.peutFonder()
        ? enTete.actions(
            EnTeteConvention.bouton("Nouvel accord-cadre", ConventionRoutes.NOUVEL_ACCORD))
        : enTete;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ConventionFiltre filtre = FiltreUrl.lire(event.getLocation().getQueryParameters());
    filtres.montrer(filtre);
    int nombre = grille.montrer(filtre);
    boolean vierge = nombre == 0 && filtre.equals(ConventionFiltre.TOUT);
    filtres.setVisible(!vierge);
    compte.setText(nombre == 0 ? "" : Formats.compte(nombre, "convention", "conventions"));
    resultat.removeAll();
    if (vierge) {
      resultat.add(
          new EtatVide(
              "Aucune convention pour l’instant",
              "Les conventions de votre territoire, celles que signe votre organisation et les"
                  + " textes dont elles découlent apparaîtront ici."));
    } else if (nombre == 0) {
      resultat.add(
          new EtatVide(
              "Aucune convention ne correspond à ces filtres",
              "Élargissez la recherche, ou effacez les filtres pour tout revoir.",
              new Button("Effacer les filtres", clic -> aller(ConventionFiltre.TOUT))));
    } else {
      resultat.add(grille);
    }
  }

  private static void aller(ConventionFiltre filtre) {
    UI.getCurrent().navigate(ConventionsView.class, FiltreUrl.ecrire(filtre));
  }
}
