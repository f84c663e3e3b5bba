package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.SondageLu;
import fr.cascade.comites.SondageLu.Creneau;
import fr.cascade.comites.SondageLu.Sonde;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;

/** The open poll: whom each slot suits, who has not answered. */
final class CarteSondage {

  private CarteSondage() {}

  static Component de(
      SondageLu sondage,
      boolean pilote,
      SerializableConsumer<Creneau> choisir,
      SerializableConsumer<Sonde> revoquer) {
    var creneaux =
        pilote
            ? new Tableau("Créneaux proposés", "Créneau", "Convient à", "Choix")
            : new Tableau("Créneaux proposés", "Créneau", "Convient à");
    sondage.creneaux().forEach(c -> creneaux.ligne(ligne(c, pilote, choisir)));
    var carte = Mots.carte("Sondage de date en cours", creneaux);
    sondage.membres().forEach(m -> carte.add(membre(m, pilote, revoquer)));
    return carte;
  }

  private static Component[] ligne(
      Creneau creneau, boolean pilote, SerializableConsumer<Creneau> choisir) {
    var quand =
        new Span(
            "%s à %s"
                .formatted(
                    Formats.jourEtDate(creneau.horaire().date()),
                    Mots.heure(creneau.horaire().debut())));
    var qui =
        new Span(
            creneau.conviennent().isEmpty()
                ? "Personne encore"
                : String.join(", ", creneau.conviennent()));
    if (!pilote) {
      return new Component[] {quand, qui};
    }
    var bouton = new Button("Choisir et convoquer", _ -> choisir.accept(creneau));
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("Choisir et convoquer : " + quand.getText());
    return new Component[] {quand, qui, bouton};
  }

  private static Component membre(
      Sonde membre, boolean pilote, SerializableConsumer<Sonde> revoquer) {
    String etat =
        membre.revoque() ? "lien retiré" : membre.repondu() ? "a répondu" : "n’a pas répondu";
    var ligne = Mots.discret("%s : %s ".formatted(membre.qualite(), etat));
    if (pilote && !membre.revoque() && !membre.repondu()) {
      var bouton = new Button("Retirer le lien", _ -> revoquer.accept(membre));
      bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      bouton.setAriaLabel("Retirer le lien : " + membre.qualite());
      ligne.add(bouton);
    }
    return ligne;
  }
}
