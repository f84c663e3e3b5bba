package fr.cascade.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BinderValidationStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be corrected, at the top of a form; each sentence leads to its field. */
public final class ResumeErreurs extends Div implements Focusable<ResumeErreurs> {

  /** One sentence, and the field that it is about when there is one. */
  public record Erreur(String phrase, @Nullable Component champ) {}

  private final H2 titre = new H2();
  private final UnorderedList liste = new UnorderedList();

  public ResumeErreurs() {
    addClassName("resume-erreurs");
    getElement().setAttribute("role", "alert");
    setTabIndex(-1);
    add(titre, liste);
    setVisible(false);
  }

  /** Shows the errors and takes the focus; hides itself when there is none. */
  public void montrer(List<Erreur> erreurs) {
    liste.removeAll();
    erreurs.forEach(erreur -> liste.add(new ListItem(ligne(erreur))));
    titre.setText(
        erreurs.size() < 2 ? "Un point est à corriger" : erreurs.size() + " points à corriger");
    setVisible(!erreurs.isEmpty());
    if (isVisible()) {
      focus();
    }
  }

  /** Shows what a binder found. */
  public void montrer(BinderValidationStatus<?> statut) {
    var erreurs = new ArrayList<Erreur>();
    statut
        .getFieldValidationErrors()
        .forEach(
            e ->
                erreurs.add(
                    new Erreur(
                        e.getMessage().orElse(""),
                        e.getField() instanceof Component c ? c : null)));
    statut
        .getBeanValidationErrors()
        .forEach(e -> erreurs.add(new Erreur(e.getErrorMessage(), null)));
    montrer(erreurs);
  }

  public void vider() {
    montrer(List.of());
  }

  private static Component ligne(Erreur erreur) {
    if (!(erreur.champ() instanceof Focusable<?> champ)) {
      return new Div(erreur.phrase());
    }
    var lien = new Button(erreur.phrase(), clic -> champ.focus());
    lien.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return lien;
  }
}
