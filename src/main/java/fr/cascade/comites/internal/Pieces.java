package fr.cascade.comites.internal;

import fr.cascade.comites.PieceId;
import org.springframework.stereotype.Component;

/** Papers change as long as the agenda does. */
@Component
public class Pieces {

  private final PiecesSeance pieces;

  Pieces(PiecesSeance pieces) {
    this.pieces = pieces;
  }

  public void deposer(Seance seance, String nom, byte[] contenu) {
    seance.parcours().exigerModifiable();
    pieces.deposer(seance.id(), nom, contenu);
    seance.parcours().toucher();
  }

  public void retirer(Seance seance, PieceId piece) {
    seance.parcours().exigerModifiable();
    pieces.retirer(seance.id(), piece);
    seance.parcours().toucher();
  }
}
