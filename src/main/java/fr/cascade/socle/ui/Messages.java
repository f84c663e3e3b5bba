package fr.cascade.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;

/** Says on screen how an act ended: done, refused by a rule, done by somebody else, or failed. */
public final class Messages {

  private static final int DUREE = 4000;

  private Messages() {}

  /** A save or an act succeeded; read out without interrupting. */
  public static void succes(String phrase) {
    var avis = new Notification(phrase, DUREE, Position.BOTTOM_START);
    avis.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    avis.setAssertive(false);
    avis.open();
  }

  /** Something the reader did not do but should know. */
  public static void information(String phrase) {
    var avis = new Notification(phrase, DUREE, Position.BOTTOM_START);
    avis.setAssertive(false);
    avis.open();
  }

  /** Runs the act; on failure says why and returns false. */
  public static boolean essayer(Runnable acte) {
    return essayer(acte, Map.of());
  }

  /**
   * The same; a rule that names one of these fields is told at that field, which takes the focus.
   */
  public static boolean essayer(
      Runnable acte, Map<String, ? extends HasValidationProperties> champs) {
    try {
      acte.run();
      return true;
    } catch (RuntimeException cause) {
      traiter(Issue.de(cause), champs);
      return false;
    }
  }

  private static void traiter(Issue issue, Map<String, ? extends HasValidationProperties> champs) {
    var champ =
        issue instanceof Issue.Regle(var regle) ? champs.get(regle.champ().orElse("")) : null;
    if (champ == null) {
      montrer(issue);
    } else {
      champ.setErrorMessage(issue.phrase());
      champ.setInvalid(true);
      champ.getElement().callJsFunction("focus");
    }
  }

  /** Shows the outcome of a failed act until the reader closes it. */
  public static void erreur(Throwable cause) {
    montrer(Issue.de(cause));
  }

  private static void montrer(Issue issue) {
    if (issue instanceof Issue.CoursePerdue) {
      avis(issue.phrase(), recharger());
    } else {
      avis(issue.phrase());
    }
  }

  private static void avis(String phrase, Component... actions) {
    var avis = new Notification();
    avis.addThemeVariants(NotificationVariant.LUMO_ERROR);
    avis.setPosition(Position.TOP_CENTER);
    avis.setDuration(0);
    var fermer = new Button("Fermer", clic -> avis.close());
    fermer.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    var contenu = new Div(new Span(phrase));
    contenu.addClassName("avis");
    contenu.add(actions);
    contenu.add(fermer);
    for (var action : actions) {
      action.getElement().addEventListener("click", clic -> avis.close());
    }
    avis.add(contenu);
    avis.open();
  }

  private static Button recharger() {
    var bouton = new Button("Recharger", clic -> UI.getCurrent().refreshCurrentRoute(true));
    bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return bouton;
  }
}
