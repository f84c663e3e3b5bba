package fr.cascade.signatures;

import fr.cascade.documents.DocumentContenu;
import fr.cascade.documents.FicheSynthese;
import java.util.List;

/**
 * What the module that owns a signed object adds to the page of its signatories: a summary, and the
 * files that go with the text. It answers within the reader's perimeter.
 */
public interface DossierASigner {

  /** A file that is part of what is signed. */
  record Piece(long id, String libelle) {}

  /** The prefix of the keys that this module answers for, such as {@code convention}. */
  String prefixe();

  FicheSynthese synthese(String objetCle);

  DocumentContenu synthesePdf(String objetCle);

  List<Piece> pieces(String objetCle);

  DocumentContenu piece(String objetCle, long id);
}
