package fr.cascade.signatures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a signature given here is worth, in plain words, and the fingerprint that it bears. */
final class ValeurSignature extends Div {

  ValeurSignature(String empreinte) {
    addClassName("valeur-signature");
    var valeur = new Span(empreinte);
    valeur.addClassName("empreinte");
    valeur.getElement().setAttribute("translate", "no");
    add(
        new H3("Ce que vaut cette signature"),
        new Paragraph(
            "C’est une signature simple. Votre identité est établie par votre compte et votre mot"
                + " de passe, écrit à nouveau ; l’intégrité du texte, par l’empreinte de son PDF,"
                + " conservée avec la date, l’heure et l’adresse réseau de votre acte."),
        new Paragraph(
            "Ce n’est pas une signature qualifiée : elle ne vaut pas de plein droit une signature"
                + " manuscrite, mais ne peut être écartée au seul motif qu’elle est électronique"
                + " (règlement eIDAS n° 910/2014, article 25)."),
        new Paragraph(new Span("Empreinte SHA-256 du PDF : "), valeur));
  }
}
