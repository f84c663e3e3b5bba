package fr.cascade.avenants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import java.util.List;

/** Who signed and who has to: each round, the last one first; a refused one keeps its reason. */
final class CarteSignatures extends Section {

  CarteSignatures(List<CircuitLu> circuits) {
    addClassName("carte");
    add(new H2("Signatures"));
    circuits.forEach(c -> add(tour(c)));
    setVisible(!circuits.isEmpty());
  }

  private static Component tour(CircuitLu circuit) {
    String nom = circuit.tour() == 1 ? "Premier circuit" : circuit.tour() + "e circuit";
    var titre = new Div(new H3(nom), EtatAvenant.badge(circuit.statut()));
    titre.addClassName("titre");
    var tableau = new Tableau(nom + " de signatures", "Pour", "État", "Signataire", "Date");
    circuit.signatures().forEach(s -> tableau.ligne(cellules(s)));
    var valeur = new Span(circuit.empreinte());
    valeur.addClassName("empreinte");
    var empreinte =
        new Paragraph(new Span("Signature simple du texte figé, d’empreinte SHA-256 : "), valeur);
    empreinte.addClassName("discret");
    var tour = new Div(titre, tableau, empreinte);
    tour.addClassName("circuit");
    return tour;
  }

  private static Component[] cellules(CircuitLu.Ligne ligne) {
    var signataire = ligne.signataire();
    var fonction = ligne.fonction();
    var motif = ligne.motif();
    var etat = new Div(EtatAvenant.badge(ligne.statut()));
    if (motif != null) {
      etat.add(new Paragraph(motif));
    }
    return new Component[] {
      new Span(ligne.organisationNom()),
      etat,
      new Span(signataire == null ? "—" : fonction == null ? signataire : fonction),
      new Span(date(ligne))
    };
  }

  private static String date(CircuitLu.Ligne ligne) {
    var faite = ligne.faiteLe();
    if (faite != null) {
      return Formats.dateHeure(faite);
    }
    var depuis = ligne.attendueDepuis();
    return depuis == null ? "—" : "Attendue depuis le " + Formats.dateHeure(depuis);
  }
}
