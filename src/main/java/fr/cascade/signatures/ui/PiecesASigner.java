package fr.cascade.signatures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.signatures.DossierASigner.Piece;
import fr.cascade.signatures.DossierConsultation;
import fr.cascade.socle.SignatureId;
import java.util.List;

/** The files that are part of what is signed; the text names each with its fingerprint. */
final class PiecesASigner extends Div {

  PiecesASigner(SignatureId id, List<Piece> pieces, DossierConsultation dossiers) {
    var liste = new UnorderedList();
    for (Piece piece : pieces) {
      liste.add(
          new ListItem(new LienDocument(piece.libelle(), () -> dossiers.piece(id, piece.id()))));
    }
    add(
        new Paragraph(
            "Ces fichiers font partie de ce que vous signez : le texte porte leur empreinte."),
        liste);
  }
}
