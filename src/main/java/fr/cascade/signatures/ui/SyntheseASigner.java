package fr.cascade.signatures.ui;

import com.vaadin.flow.component.html.Div;
import fr.cascade.signatures.DossierConsultation;
import fr.cascade.signatures.DossierConsultation.Dossier;
import fr.cascade.socle.SignatureId;

/** The text to sign on one page: what, with whom, which figures, on which power. */
final class SyntheseASigner extends Div {

  SyntheseASigner(SignatureId id, Dossier dossier, DossierConsultation dossiers) {
    addClassName("synthese");
    var page = new Div();
    page.getElement().setProperty("innerHTML", dossier.fiche().html());
    var lien = new LienDocument("Ouvrir la synthèse en PDF", () -> dossiers.synthesePdf(id));
    lien.addClassName("bouton-lien");
    add(page, lien);
  }
}
