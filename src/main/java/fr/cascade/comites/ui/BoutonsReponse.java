package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fr.cascade.comites.ActionSeance;
import fr.cascade.comites.Reponse;
import fr.cascade.comites.ReponseSaisie;
import fr.cascade.comites.SeanceDetail;
import fr.cascade.comites.SeanceDetail.PresenceLue;

/**
 * What a member answers to the convocation, in one click: one's own, or that of anybody for whoever
 * runs the committee.
 */
final class BoutonsReponse extends Div {

  private final SeanceDetail seance;
  private final PresenceLue presence;
  private final ServicesSeance services;
  private final Agir agir;
  private final boolean pilote;

  BoutonsReponse(SeanceDetail seance, PresenceLue presence, ServicesSeance services, Agir agir) {
    this.seance = seance;
    this.presence = presence;
    this.services = services;
    this.agir = agir;
    this.pilote = seance.peut(ActionSeance.PREPARER);
    addClassName("boutons-presence");
    if (pilote || (presence.moi() && seance.peut(ActionSeance.REPONDRE))) {
      Reponse.POSSIBLES.forEach(r -> add(bouton(r)));
    }
  }

  private Button bouton(Reponse reponse) {
    boolean donnee = presence.reponse() == reponse;
    var bouton =
        new Button(
            reponse == Reponse.REMPLACE ? reponse.libelle() + "…" : reponse.libelle(),
            _ -> choisir(reponse));
    bouton.setAriaLabel("%s : %s".formatted(reponse.libelle(), presence.qualite()));
    bouton.getElement().setAttribute("aria-pressed", String.valueOf(donnee));
    if (donnee) {
      bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }
    return bouton;
  }

  private void choisir(Reponse reponse) {
    if (reponse == Reponse.REMPLACE) {
      new DialogueRemplacant(
              presence,
              qui -> {
                repondre(new ReponseSaisie(reponse, qui));
                agir.faire(() -> {});
              })
          .open();
    } else {
      agir.faire(() -> repondre(ReponseSaisie.de(reponse)));
    }
  }

  private void repondre(ReponseSaisie saisie) {
    if (pilote) {
      services.convocations().repondrePour(seance.id(), presence.membre(), saisie);
    } else {
      services.convocations().repondre(seance.id(), saisie);
    }
  }
}
