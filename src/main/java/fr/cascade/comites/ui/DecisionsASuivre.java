package fr.cascade.comites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.cascade.comites.ComiteDetail.DecisionLue;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.util.List;

/** What the committee decided and has not done: the late ones first. */
final class DecisionsASuivre extends UnorderedList {

  DecisionsASuivre(
      List<DecisionLue> decisions, boolean pilote, SerializableConsumer<DecisionLue> faite) {
    addClassName("decisions-a-suivre");
    decisions.forEach(d -> add(ligne(d, pilote, faite)));
  }

  private static ListItem ligne(
      DecisionLue decision, boolean pilote, SerializableConsumer<DecisionLue> faite) {
    var texte = new Paragraph(decision.texte());
    texte.addClassName("texte");
    var echeance = decision.echeance();
    var detail =
        new Paragraph(
            "%s · %s · %s"
                .formatted(
                    decision.responsable(),
                    echeance == null ? "sans échéance" : "pour le " + Formats.date(echeance),
                    decision.seance()));
    detail.addClassName("discret");
    var corps = new Div(texte, detail);
    if (decision.article() != null) {
      corps.add(Mots.surLeTexte(decision.article(), decision.correction(), decision.avenant()));
    }
    var ligne = new ListItem(corps);
    var cote = new Span();
    cote.addClassName("cote");
    if (decision.enRetard()) {
      cote.add(new Badge(Ton.REFUSE, "En retard"));
    }
    if (pilote) {
      var bouton = new Button("Noter comme faite", _ -> faite.accept(decision));
      bouton.addThemeVariants(ButtonVariant.LUMO_SMALL);
      bouton.setAriaLabel("Noter comme faite : " + decision.texte());
      cote.add(bouton);
    }
    ligne.add(cote);
    return ligne;
  }
}
