package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.cascade.habilitations.VerificationMotDePasse;
import java.util.Set;

/** Where one says who one is; tells a wrong password from a locked account or an ended session. */
@Route(value = ConnexionView.ROUTE, autoLayout = false)
@PageTitle("Connexion – Cascade")
@AnonymousAllowed
class ConnexionView extends Main implements BeforeEnterObserver {

  static final String ROUTE = "connexion";

  private final LoginForm formulaire = new LoginForm();
  private final Paragraph avis = new Paragraph();

  ConnexionView() {
    addClassName("page-connexion");
    avis.getElement().setAttribute("role", "status");
    avis.setVisible(false);
    formulaire.setAction(ROUTE);
    formulaire.addForgotPasswordListener(
        _ -> UI.getCurrentOrThrow().navigate(MotDePasseOublieView.class));
    formulaire.setI18n(enFrancais());
    var carte =
        new Div(
            new H1("Cascade"),
            new Paragraph(
                "Les conventions de partenariat pour l’emploi, de l’accord national à la convention"
                    + " locale."),
            avis,
            formulaire);
    carte.addClassName("carte");
    add(carte);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Set<String> parametres = event.getLocation().getQueryParameters().getParameters().keySet();
    if (parametres.contains("verrouille")) {
      formulaire.showErrorMessage("Compte verrouillé", VerificationMotDePasse.PHRASE_VERROUILLAGE);
    } else if (parametres.contains("inactif")) {
      formulaire.showErrorMessage(
          "Compte désactivé", "Votre compte n’est plus actif. Adressez-vous à un administrateur.");
    } else if (parametres.contains("refus")) {
      formulaire.setError(true);
    } else if (parametres.contains("expiree")) {
      informer("Votre session a pris fin après trente minutes sans activité. Reconnectez-vous.");
    } else if (parametres.contains("choisi")) {
      informer("Votre mot de passe est enregistré : connectez-vous.");
    } else if (parametres.contains("deconnexion")) {
      informer("Vous êtes déconnecté.");
    }
  }

  private void informer(String phrase) {
    avis.setText(phrase);
    avis.setVisible(true);
  }

  private static LoginI18n enFrancais() {
    var textes = LoginI18n.createDefault();
    var champs = textes.getForm();
    champs.setTitle("Connexion");
    champs.setUsername("Identifiant");
    champs.setPassword("Mot de passe");
    champs.setSubmit("Se connecter");
    champs.setForgotPassword("Mot de passe oublié ?");
    var erreurs = textes.getErrorMessage();
    erreurs.setTitle("Identifiant ou mot de passe erroné");
    erreurs.setMessage(
        "Vérifiez-les et recommencez. Après cinq erreurs de suite, le compte est verrouillé pendant"
            + " quinze minutes.");
    erreurs.setUsername("Écrivez votre identifiant.");
    erreurs.setPassword("Écrivez votre mot de passe.");
    return textes;
  }
}
