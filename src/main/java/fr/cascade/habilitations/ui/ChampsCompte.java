package fr.cascade.habilitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.habilitations.CompteAdministre;
import fr.cascade.habilitations.UtilisateurService;
import fr.cascade.socle.Courriel;
import fr.cascade.socle.ui.Messages;
import java.util.List;
import java.util.Map;

/** The function and the address of an account, for its administrator. */
final class ChampsCompte extends Div {

  private final TextField libelle = new TextField("Fonction");
  private final EmailField courriel = new EmailField("Adresse de courriel");

  ChampsCompte(CompteAdministre compte, UtilisateurService utilisateurs, Runnable suite) {
    libelle.setValue(compte.libelle());
    libelle.setRequiredIndicatorVisible(true);
    libelle.setMaxLength(150);
    Courriel present = compte.courriel();
    courriel.setValue(present == null ? "" : present.valeur());
    courriel.setHelperText("Sans adresse, la personne lit ses messages dans le portail.");
    var champs = new Div(libelle, courriel);
    champs.addClassName("champs");
    var enregistrer = new Button("Enregistrer", _ -> enregistrer(compte, utilisateurs, suite));
    enregistrer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(champs, enregistrer);
  }

  private void enregistrer(
      CompteAdministre compte, UtilisateurService utilisateurs, Runnable suite) {
    List.of(libelle, courriel).forEach(champ -> champ.setInvalid(false));
    boolean fait =
        Messages.essayer(
            () ->
                utilisateurs.decrire(
                    compte.id(),
                    libelle.getValue(),
                    courriel.isEmpty() ? null : new Courriel(courriel.getValue())),
            Map.of("libelle", libelle, "courriel", courriel));
    if (fait) {
      Messages.succes("Le compte est enregistré.");
      suite.run();
    }
  }
}
