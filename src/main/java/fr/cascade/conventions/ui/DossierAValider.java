package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.Constat.Objet;
import fr.cascade.conventions.Constat.Resultat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.PartieLue;
import fr.cascade.socle.Periode;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;

/** Beside the text to validate: its conformity, its dates, its parties. */
final class DossierAValider extends Aside {

  DossierAValider(ConventionDetail detail) {
    addClassName("dossier");
    getElement().setAttribute("aria-label", "Conformité, dates et parties");
    add(carte("Conformité au texte parent", conformite(detail)));
    add(
        carte(
            "Dates",
            new Paragraph(
                "Applicable " + Formats.periode(new Periode(detail.debut(), detail.fin())) + ".")));
    add(carte("Parties", parties(detail)));
  }

  private static Component carte(String titre, Component contenu) {
    var carte = new Div(new H2(titre), contenu);
    carte.addClassName("carte");
    return carte;
  }

  private static Component conformite(ConventionDetail detail) {
    if (detail.constats().isEmpty()) {
      return new Paragraph("Le texte parent n’impose ni chiffre, ni texte à reprendre tel quel.");
    }
    var tableau =
        new Tableau("Conformité au texte parent", "Obligation", "Attendu", "Ici", "Résultat");
    for (Constat constat : detail.constats()) {
      tableau.ligne(
          new Span(constat.objet() == Objet.TEXTE ? constat.articleParent() : constat.libelle()),
          new Span(constat.attendu()),
          new Span(constat.constate()),
          Badges.resultat(constat.resultat()));
    }
    var derogees =
        detail.constats().stream().filter(c -> c.resultat() == Resultat.DEROGEE).toList();
    if (!derogees.isEmpty()) {
      var bloc = new Div(tableau);
      derogees.forEach(c -> bloc.add(new Paragraph(c.phrase())));
      return bloc;
    }
    return tableau;
  }

  private static Component parties(ConventionDetail detail) {
    var liste = new UnorderedList();
    liste.addClassName("parties");
    for (PartieLue partie : detail.parties()) {
      var nom = new Span(partie.nom());
      nom.addClassName("nom");
      var qui = new Span(qui(partie));
      qui.addClassName("qui");
      liste.add(new ListItem(nom, qui));
    }
    return new Div(new Paragraph(OrdreDeSignature.phrase(detail.parties())), liste);
  }

  private static String qui(PartieLue partie) {
    if (partie.groupe() == 0) {
      return "Associée, ne signe pas";
    }
    return partie.signataires().isEmpty()
        ? "Personne ne peut signer pour elle"
        : "Peut signer : " + String.join(", ", partie.signataires());
  }
}
