package fr.cascade.signatures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.TexteASigner;
import fr.cascade.socle.ui.Formats;

/** Who has signed, who has to, in the order of signature. */
final class CarteCircuitASigner extends Section {

  CarteCircuitASigner(TexteASigner texte) {
    addClassName("carte");
    var liste = new OrderedList();
    liste.addClassName("signatures");
    texte.circuit().signatures().forEach(ligne -> liste.add(new ListItem(ligne(ligne))));
    add(new H2("Qui signe"), liste);
  }

  private static Component ligne(CircuitLu.Ligne ligne) {
    var nom = new Span(ligne.organisationNom());
    nom.addClassName("nom");
    var tete = new Div(nom, EtatDuTour.badge(ligne.statut()));
    tete.addClassName("tete");
    var detail = new Span(detail(ligne));
    detail.addClassName("qui");
    return new Div(tete, detail);
  }

  private static String detail(CircuitLu.Ligne ligne) {
    var faite = ligne.faiteLe();
    return switch (ligne.statut()) {
      case SIGNEE -> par(ligne) + (faite == null ? "" : ", le " + Formats.dateHeure(faite));
      case REFUSEE -> par(ligne) + " : « " + ligne.motif() + " »";
      case ATTENDUE -> attente(ligne);
      case SANS_OBJET -> "Le tour s’est clos avant sa signature.";
    };
  }

  private static String par(CircuitLu.Ligne ligne) {
    return "Par " + (ligne.fonction() == null ? ligne.signataire() : ligne.fonction());
  }

  private static String attente(CircuitLu.Ligne ligne) {
    var depuis = ligne.attendueDepuis();
    return depuis == null
        ? "À son tour, après le rang %d".formatted(ligne.ordre() - 1)
        : "Attendue depuis le " + Formats.dateHeure(depuis);
  }
}
