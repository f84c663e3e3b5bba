package fr.cascade.pilotage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import java.util.Locale;
import java.util.Map;

/** How many agreements stand in each state; each leads to the list that it counts. */
final class CompteParEtat extends UnorderedList {

  CompteParEtat(Map<ConventionEtat, Integer> parEtat) {
    addClassName("compte-par-etat");
    parEtat.forEach((etat, nombre) -> add(ligne(etat, nombre)));
  }

  private static ListItem ligne(ConventionEtat etat, int nombre) {
    var compte = new Span(Formats.nombre(nombre));
    compte.addClassName("nombre");
    var badge = new Badge(ton(etat), etat.libelle());
    if (nombre == 0) {
      var vide = new ListItem(compte, badge);
      vide.addClassName("vide");
      return vide;
    }
    var lien = new Anchor("conventions?etat=" + code(etat), compte, badge);
    return new ListItem(lien);
  }

  private static String code(ConventionEtat etat) {
    return etat.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Ton ton(ConventionEtat etat) {
    return switch (etat) {
      case BROUILLON -> Ton.BROUILLON;
      case EN_CONSULTATION, A_VALIDER -> Ton.CONSULTATION;
      case A_SIGNER, SIGNEE -> Ton.A_SIGNER;
      case EN_VIGUEUR -> Ton.EN_VIGUEUR;
      case EXPIREE, ABANDONNEE -> Ton.TERMINE;
    };
  }
}
