package fr.cascade.comites.internal;

import fr.cascade.comites.PieceId;
import fr.cascade.comites.PointId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Papers change as long as the agenda does. */
@Component
public class Pieces {

  private final PiecesSeance pieces;

  Pieces(PiecesSeance pieces) {
    this.pieces = pieces;
  }

  /** Adds one; the item of another meeting does not exist here. */
  public void deposer(Seance seance, @Nullable PointId point, String nom, byte[] contenu) {
    seance.parcours().exigerModifiable();
    if (point != null) {
      seance.ordreDuJour().point(point);
    }
    pieces.deposer(seance.id(), point, nom, contenu);
    seance.parcours().toucher();
  }

  public void retirer(Seance seance, PieceId piece) {
    seance.parcours().exigerModifiable();
    pieces.retirer(seance.id(), piece);
    seance.parcours().toucher();
  }
}
