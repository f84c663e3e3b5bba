package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.cascade.comites.AbonnementService;
import fr.cascade.habilitations.CarteMonCompte;
import fr.cascade.socle.ui.Messages;
import org.springframework.beans.factory.annotation.Value;

/** On the reader's own account: the address for one's calendar, given once, revocable. */
@org.springframework.stereotype.Component
class CarteCalendrier implements CarteMonCompte {

  private final AbonnementService abonnements;
  private final String adresse;

  CarteCalendrier(AbonnementService abonnements, @Value("${cascade.adresse}") String adresse) {
    this.abonnements = abonnements;
    this.adresse = adresse.endsWith("/") ? adresse : adresse + "/";
  }

  @Override
  public String titre() {
    return "Vos réunions dans votre agenda";
  }

  @Override
  public Component contenu() {
    var contenu = new Div();
    montrer(contenu, null);
    return contenu;
  }

  private void montrer(Div contenu, @org.jspecify.annotations.Nullable String chemin) {
    contenu.removeAll();
    boolean abonne = abonnements.abonne();
    contenu.add(
        new Paragraph(
            abonne
                ? "Une adresse privée donne vos réunions à votre agenda. Qui la connaît les lit :"
                    + " changez-la ou supprimez-la au moindre doute."
                : "Une adresse privée peut donner vos réunions à votre agenda, qui se met à jour"
                    + " de lui-même."));
    if (chemin != null) {
      var champ = new TextField("Adresse, montrée cette fois seulement");
      champ.setReadOnly(true);
      champ.setValue(adresse + chemin);
      champ.setWidthFull();
      contenu.add(champ);
    }
    contenu.add(
        new Button(
            abonne ? "Changer l’adresse" : "Créer l’adresse",
            _ -> montrer(contenu, abonnements.ouvrir())));
    if (abonne) {
      contenu.add(
          new Button(
              "Supprimer l’adresse",
              _ -> {
                abonnements.revoquer();
                Messages.succes("L’adresse ne fonctionne plus.");
                montrer(contenu, null);
              }));
    }
  }
}
