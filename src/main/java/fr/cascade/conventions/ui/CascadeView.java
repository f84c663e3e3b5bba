package fr.cascade.conventions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.cascade.conventions.CascadeConsultation;
import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.NoeudCascade;
import fr.cascade.referentiel.TerritoireConsultation;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agreements as the tree that they are, nation to local, with the chosen one beside it. Filters,
 * what is open and what is chosen live in the address.
 */
@Route(ConventionRoutes.CASCADE)
@PageTitle("Cascade – Cascade")
@Menu(title = "Cascade", order = 15, icon = "vaadin:file-tree")
@PermitAll
class CascadeView extends Div implements BeforeEnterObserver {

  private final CascadeConsultation cascade;
  private final ConventionConsultation conventions;
  private final FiltresCascade filtres;
  private final ArbreCascade arbre;
  private final ApercuNoeud apercu = new ApercuNoeud(this::quitter);
  private final Paragraph compte = new Paragraph();
  private final Div resultat = new Div();
  private CascadeFiltre filtre = CascadeFiltre.TOUT;

  CascadeView(
      CascadeConsultation cascade,
      ConventionConsultation conventions,
      TerritoireConsultation territoires,
      HorlogeMetier horloge) {
    this.cascade = cascade;
    this.conventions = conventions;
    filtres = new FiltresCascade(conventions, territoires, horloge, this::filtrer);
    arbre = new ArbreCascade(cascade, this::suivre);
    addClassName("cascade");
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    resultat.addClassName("arbre-et-apercu");
    add(
        new EnTetePage("Cascade")
            .fil(new FilAriane().ici("Cascade"))
            .etat("Chaque accord, les conventions qui le déclinent, et ce qui reste à couvrir."),
        filtres,
        compte,
        resultat);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EtatCascade etat = CascadeUrl.lire(event.getLocation().getQueryParameters());
    filtre = etat.filtre();
    filtres.montrer(filtre, accord(filtre.accord()));
    int nombre = cascade.nombre(filtre);
    boolean vierge = nombre == 0 && filtre.estVide();
    filtres.setVisible(!vierge);
    compte.setText(nombre == 0 ? "" : Formats.compte(nombre, "convention", "conventions"));
    resultat.removeAll();
    if (nombre == 0) {
      getElement().getClassList().set("choisi", false);
      resultat.add(vide(vierge));
      return;
    }
    arbre.montrer(etat);
    resultat.add(arbre, apercu);
    montrerChoix();
  }

  private static EtatVide vide(boolean vierge) {
    return vierge
        ? new EtatVide(
            "Aucune convention pour l’instant",
            "Les conventions de votre territoire, celles que signe votre organisation et les"
                + " textes dont elles découlent se liront ici, du national au local.")
        : new EtatVide(
            "Aucune convention ne correspond à ces filtres",
            "Élargissez la recherche, ou effacez les filtres pour revoir tout l’arbre.",
            new Button(
                "Effacer les filtres", clic -> naviguer(EtatCascade.de(CascadeFiltre.TOUT))));
  }

  private @Nullable ConventionResume accord(@Nullable ConventionId id) {
    return id == null
        ? null
        : cascade.noeuds(CascadeFiltre.TOUT, List.of(id)).stream()
            .findFirst()
            .map(NoeudCascade::convention)
            .orElse(null);
  }

  /** What is open and chosen is noted in the address without leaving the page. */
  private void suivre() {
    montrerChoix();
    noter();
  }

  private void noter() {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(ConventionRoutes.CASCADE, CascadeUrl.ecrire(etat())));
  }

  private EtatCascade etat() {
    return new EtatCascade(filtre, arbre.ouverts(), choisi());
  }

  private @Nullable ConventionId choisi() {
    return arbre.getSelectedItems().stream().findFirst().map(NoeudCascade::id).orElse(null);
  }

  private void montrerChoix() {
    ConventionId choisi = choisi();
    getElement().getClassList().set("choisi", choisi != null);
    if (choisi == null) {
      apercu.vider();
    } else {
      apercu.montrer(conventions.detail(choisi), cascade.couverture(choisi));
    }
  }

  /** Back to the tree on a narrow screen. */
  private void quitter() {
    arbre.deselectAll();
  }

  private void filtrer(CascadeFiltre nouveau) {
    naviguer(new EtatCascade(nouveau, null, choisi()));
  }

  private static void naviguer(EtatCascade etat) {
    UI.getCurrent().navigate(CascadeView.class, CascadeUrl.ecrire(etat));
  }
}
