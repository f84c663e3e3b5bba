package fr.cascade.comites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.comites.SeanceDetail.DecisionPrise;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.util.Optional;

/** A decision with its vote and the quorum of its instant. */
final class CarteDecision extends Div {

  /**
   * @param ouvrir opens the correction that it asks for; empty for whoever does not draft the text
   */
  CarteDecision(DecisionPrise decision, Optional<Component> ouvrir) {
    addClassName("decision");
    var texte = new Paragraph(decision.texte());
    texte.addClassName("texte");
    var echeance = decision.echeance();
    add(
        new Badge(
            decision.adoptee() ? Ton.EN_VIGUEUR : Ton.REFUSE,
            decision.adoptee() ? "Décidé" : "Rejeté"),
        texte,
        Mots.discret(
            "%s · %s"
                .formatted(
                    decision.responsable(),
                    echeance == null ? "sans échéance" : "pour le " + Formats.date(echeance))),
        Mots.discret(decision.vote() + "."));
    if (decision.article() != null) {
      var sur = Mots.surLeTexte(decision.article(), decision.aOuvrir(), decision.avenant());
      ouvrir.ifPresent(sur::add);
      add(sur);
    }
    if (decision.quorum() != null) {
      add(Mots.discret(decision.quorum()));
    }
  }
}
