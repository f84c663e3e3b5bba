package fr.cascade.signatures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureStatut;
import fr.cascade.socle.ui.Encart;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Tableau;
import fr.cascade.socle.ui.Ton;

/** One round of signatures; a refused one stays in sight with its reason. */
public final class CarteCircuit extends Section {

  public CarteCircuit(CircuitLu circuit) {
    addClassNames("carte", "circuit");
    var titre = new Div(new H3(rang(circuit.tour()) + " circuit"), EtatDuTour.badge(circuit));
    titre.addClassName("titre");
    add(titre, new Paragraph(phrase(circuit)));
    circuit.signatures().stream()
        .filter(s -> s.statut() == SignatureStatut.REFUSEE)
        .forEach(s -> add(refus(s)));
    var tableau =
        new Tableau(
            rang(circuit.tour()) + " circuit de signatures", "Pour", "État", "Signataire", "Date");
    circuit.signatures().forEach(s -> tableau.ligne(cellules(s)));
    add(tableau, empreinte(circuit));
  }

  private static Component[] cellules(CircuitLu.Ligne ligne) {
    var signataire = ligne.signataire();
    var fonction = ligne.fonction();
    return new Component[] {
      new Span(ligne.organisationNom()),
      EtatDuTour.badge(ligne.statut()),
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
    if (ligne.statut() != SignatureStatut.ATTENDUE) {
      return "—";
    }
    return depuis == null
        ? "Après le groupe précédent"
        : "Attendue depuis le " + Formats.dateHeure(depuis);
  }

  private static String phrase(CircuitLu circuit) {
    var clos = circuit.closLe();
    String ouvert = "Ouvert le " + Formats.dateHeure(circuit.ouvertLe());
    return clos == null ? ouvert + "." : ouvert + ", clos le " + Formats.dateHeure(clos) + ".";
  }

  private static Component refus(CircuitLu.Ligne ligne) {
    var motif = ligne.motif();
    return new Encart(
        Ton.REFUSE,
        "Refus de " + ligne.organisationNom(),
        motif == null ? "Aucun motif n’a été conservé." : motif);
  }

  /** What was signed: the SHA-256 of the frozen PDF, the signature being of the simple level. */
  private static Component empreinte(CircuitLu circuit) {
    var valeur = new Span(circuit.empreinte());
    valeur.addClassName("empreinte");
    var ligne =
        new Paragraph(new Span("Signature simple du texte figé, d’empreinte SHA-256 : "), valeur);
    ligne.addClassName("discret");
    return ligne;
  }

  private static String rang(int tour) {
    return tour == 1 ? "Premier" : tour + "e";
  }
}
