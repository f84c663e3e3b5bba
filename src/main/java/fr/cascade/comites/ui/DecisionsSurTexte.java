package fr.cascade.comites.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.comites.ComiteRoutes;
import fr.cascade.comites.CorrectionService;
import fr.cascade.comites.DecisionSurTexte;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.util.List;

/** What committees decided about the articles of an agreement, on its file. */
final class DecisionsSurTexte extends Section {

  private final CorrectionService corrections;
  private final boolean redige;

  /**
   * @param redige whether the reader drafts the agreement, and it is in force
   */
  DecisionsSurTexte(
      List<DecisionSurTexte> decisions, CorrectionService corrections, boolean redige) {
    this.corrections = corrections;
    this.redige = redige;
    addClassName("carte");
    add(new H2("Décisions sur le texte"));
    long aOuvrir = decisions.stream().filter(DecisionSurTexte::aOuvrir).count();
    if (aOuvrir > 0) {
      add(
          new Paragraph(
              Formats.compte(aOuvrir, "correction est à ouvrir", "corrections sont à ouvrir")
                  + " par le rédacteur de la convention, par avenant ; d’ici là, le texte signé"
                  + " s’applique."));
    }
    var liste = new UnorderedList();
    liste.addClassName("decisions-a-suivre");
    decisions.forEach(d -> liste.add(ligne(d)));
    add(liste);
  }

  private ListItem ligne(DecisionSurTexte decision) {
    var texte = new Paragraph(decision.texte());
    texte.addClassName("texte");
    var source =
        new Paragraph(
            new Anchor(
                ComiteRoutes.seance(decision.seance()),
                "%s, %s".formatted(decision.comite(), Formats.date(decision.jour()))));
    source.add(" · " + decision.responsable());
    source.addClassName("discret");
    var sur = Mots.surLeTexte(decision.article(), decision.aOuvrir(), decision.avenant());
    if (redige && decision.aOuvrir()) {
      sur.add(
          new OuvrirCorrection(decision.seance(), decision.id(), decision.article(), corrections));
    }
    var corps = new Div(texte, source, sur);
    var ligne = new ListItem(corps);
    if (decision.faite()) {
      ligne.add(new Badge(Ton.EN_VIGUEUR, "Faite"));
    }
    return ligne;
  }
}
