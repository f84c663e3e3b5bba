package fr.cascade.spie.ui;

import com.vaadin.flow.component.Component;
import fr.cascade.socle.CandidatureId;
import java.io.Serializable;

/** Makes the link by which a page hands over the file that answers a question. */
interface LienPieces extends Serializable {

  Component lien(CandidatureId candidature, String question, String nom);
}
