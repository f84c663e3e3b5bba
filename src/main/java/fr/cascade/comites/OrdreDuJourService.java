package fr.cascade.comites;

import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.Pieces;
import fr.cascade.comites.internal.Seance;
import fr.cascade.moteur.RepriseSurConflit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of an agenda: its items, what is said on each, its papers. */
@Service
public class OrdreDuJourService {

  private final Animation animation;
  private final Pieces pieces;

  OrdreDuJourService(Animation animation, Pieces pieces) {
    this.animation = animation;
    this.pieces = pieces;
  }

  @RepriseSurConflit
  @Transactional
  public PointId ajouter(SeanceId id, PointSaisi saisi) {
    Seance seance = animation.verrouiller(id);
    var point = seance.ordreDuJour().ajouter(saisi);
    animation.ecrire();
    return point.id();
  }

  @RepriseSurConflit
  @Transactional
  public void reecrire(SeanceId id, PointId point, PointSaisi saisi) {
    animation.verrouiller(id).ordreDuJour().reecrire(point, saisi);
  }

  /** What was said on an item. */
  @RepriseSurConflit
  @Transactional
  public void noter(SeanceId id, PointId point, String notes) {
    animation.verrouiller(id).ordreDuJour().noter(point, notes);
  }

  @RepriseSurConflit
  @Transactional
  public void retirer(SeanceId id, PointId point) {
    animation.verrouiller(id).ordreDuJour().retirer(point);
  }

  /** Up (-1) or down (+1). */
  @RepriseSurConflit
  @Transactional
  public void deplacer(SeanceId id, PointId point, int pas) {
    animation.verrouiller(id).ordreDuJour().deplacer(point, pas);
  }

  /** Adds a paper (RG-360, RG-361). */
  @RepriseSurConflit
  @Transactional
  public void deposer(SeanceId id, String nom, byte[] contenu) {
    Seance seance = animation.verrouiller(id);
    pieces.deposer(seance, nom, contenu);
    animation.consignerSeance(seance, "PIECE_DEPOSEE", "Pièce jointe : " + nom + ".");
  }

  @RepriseSurConflit
  @Transactional
  public void retirerPiece(SeanceId id, PieceId piece) {
    Seance seance = animation.verrouiller(id);
    pieces.retirer(seance, piece);
    animation.consignerSeance(seance, "PIECE_RETIREE", "Pièce retirée.");
  }
}
