package fr.cascade.taches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.cascade.socle.ui.EnTetePage;
import fr.cascade.socle.ui.EtatVide;
import fr.cascade.socle.ui.FilAriane;
import fr.cascade.socle.ui.Formats;
import fr.cascade.taches.TacheConsultation;
import jakarta.annotation.security.PermitAll;

/** What waits for the reader or the reader's groups; the search lives in the address. */
@Route("taches")
@PageTitle("Mes tâches – Cascade")
@Menu(title = "Mes tâches", order = 10, icon = "vaadin:tasks")
@PermitAll
class MesTachesView extends Div implements BeforeEnterObserver {

  private static final String RECHERCHE = "q";

  private final GrilleTaches grille;
  private final EnTetePage enTete =
      new EnTetePage("Mes tâches").fil(new FilAriane().ici("Mes tâches"));
  private final TextField recherche = new TextField("Rechercher dans mes tâches");
  private final Paragraph compte = new Paragraph();
  private final Div resultat = new Div();

  MesTachesView(TacheConsultation taches) {
    grille = new GrilleTaches(taches);
    recherche.setClearButtonVisible(true);
    recherche.setPlaceholder("Étape, convention, territoire");
    recherche.addClassName("recherche");
    recherche.setValueChangeMode(ValueChangeMode.LAZY);
    recherche.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            chercher(change.getValue());
          }
        });
    compte.addClassName("compte");
    compte.getElement().setAttribute("role", "status");
    add(enTete, recherche, compte, resultat);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String texte =
        event.getLocation().getQueryParameters().getSingleParameter(RECHERCHE).orElse("").strip();
    recherche.setValue(texte);
    int nombre = grille.montrer(texte);
    boolean vierge = nombre == 0 && texte.isEmpty();
    recherche.setVisible(!vierge);
    compte.setVisible(nombre > 0);
    compte.setText(Formats.compte(nombre, "tâche", "tâches"));
    resultat.removeAll();
    if (vierge) {
      resultat.add(
          new EtatVide(
              "Rien ne vous attend",
              "Les textes à rédiger, à valider ou à signer apparaîtront ici dès que ce sera votre"
                  + " tour. Vous en serez averti.",
              new Anchor("conventions", "Voir les conventions")));
    } else if (nombre == 0) {
      resultat.add(
          new EtatVide(
              "Aucune tâche ne contient ces mots",
              "Élargissez la recherche, ou effacez-la pour tout revoir.",
              new Button("Effacer la recherche", clic -> chercher(""))));
    } else {
      resultat.add(grille);
    }
  }

  private static void chercher(String texte) {
    UI.getCurrentOrThrow()
        .navigate(
            MesTachesView.class,
            texte.isBlank() ? QueryParameters.empty() : QueryParameters.of(RECHERCHE, texte));
  }
}
