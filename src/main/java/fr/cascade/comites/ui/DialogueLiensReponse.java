package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.comites.LienDeReponse;
import fr.cascade.comites.LienDeReponse.Etat;
import fr.cascade.comites.LienPersonnel;
import fr.cascade.comites.SeanceId;
import fr.cascade.socle.ui.Messages;

/** Who may answer the convocation by a link: gives another one, shown once, or takes it back. */
final class DialogueLiensReponse extends Dialog {

  private final SeanceId seance;
  private final ServicesSeance services;
  private final Div donne = new Div();
  private final UnorderedList lignes = new UnorderedList();

  DialogueLiensReponse(SeanceId seance, ServicesSeance services) {
    this.seance = seance;
    this.services = services;
    setHeaderTitle("Liens de réponse");
    setWidth("40rem");
    setMaxWidth("100%");
    lignes.addClassName("liens-reponse");
    donne.getElement().setAttribute("role", "status");
    add(
        new Paragraph(
            "Chaque lien est personnel. Un nouveau lien remplace le précédent, qui ne répond"
                + " plus."),
        donne,
        lignes);
    getFooter().add(new Button("Fermer", _ -> close()));
    montrer();
  }

  private void montrer() {
    lignes.removeAll();
    services.liens().liens(seance).forEach(l -> lignes.add(ligne(l)));
  }

  private ListItem ligne(LienDeReponse lien) {
    var nom = new Span(lien.qualite());
    nom.addClassName("nom");
    var etat = new Span(lien.etat().libelle() + (lien.compte() ? ", reçu dans son compte" : ""));
    etat.addClassName("discret");
    var outils = new Div(bouton("Nouveau lien", lien, () -> renouveler(lien)));
    outils.addClassName("outils");
    if (lien.etat() == Etat.ACTIF) {
      outils.add(
          bouton("Retirer le lien", lien, () -> services.liens().revoquer(seance, lien.membre())));
    }
    return new ListItem(new Div(nom, etat), outils);
  }

  private Button bouton(String verbe, LienDeReponse lien, Runnable acte) {
    var bouton =
        new Button(
            verbe,
            _ -> {
              donne.removeAll();
              if (Messages.essayer(acte)) {
                montrer();
              }
            });
    bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
    bouton.setAriaLabel("%s : %s".formatted(verbe, lien.qualite()));
    return bouton;
  }

  private void renouveler(LienDeReponse lien) {
    LienPersonnel nouveau = services.liens().renouveler(seance, lien.membre());
    donne.add(DialogueLiens.champ(nouveau, services.adresse().racine()));
  }
}
