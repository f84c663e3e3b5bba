package fr.cascade.comites;

import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.NotesDePoints;
import fr.cascade.comites.internal.Pieces;
import fr.cascade.comites.internal.Seance;
import fr.cascade.moteur.RepriseSurConflit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write door of an agenda: its items, what is said on each, its papers. */
@Service
public class OrdreDuJourService {

  private final Animation animation;
  private final Pieces pieces;
  private final NotesDePoints ecartees;

  OrdreDuJourService(Animation animation, Pieces pieces, NotesDePoints ecartees) {
    this.animation = animation;
    this.pieces = pieces;
    this.ecartees = ecartees;
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

  /**
   * What was said on an item.
   *
   * @param version the one that was on screen; another one by now is a conflict (RG-356)
   * @return the version to write on next
   */
  @RepriseSurConflit
  @Transactional
  public int noter(SeanceId id, PointId point, int version, String notes) {
    return animation.verrouiller(id).ordreDuJour().noter(point, version, notes, animation.acteur());
  }

  /** Chooses between two texts: one is kept, the other put aside on the item (RG-356). */
  @RepriseSurConflit
  @Transactional
  public int trancher(SeanceId id, PointId point, int version, String garde, String ecarte) {
    Seance seance = animation.verrouiller(id);
    int suivante = seance.ordreDuJour().noter(point, version, garde, animation.acteur());
    ecartees.ecarter(seance, point, ecarte, animation.acteur());
    return suivante;
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

  /**
   * Adds a paper (RG-360, RG-361).
   *
   * @param point the item that it is for; null for the whole meeting
   */
  @RepriseSurConflit
  @Transactional
  public void deposer(SeanceId id, @Nullable PointId point, String nom, byte[] contenu) {
    Seance seance = animation.verrouiller(id);
    pieces.deposer(seance, point, nom, contenu);
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
