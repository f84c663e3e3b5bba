package fr.cascade.comites.internal;

import fr.cascade.comites.PointId;
import fr.cascade.comites.PointSaisi;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;

/** The agenda of a meeting, which changes until the meeting is over (RG-317). */
public final class OrdreDuJour {

  private static final int POINTS_MAX = 40;

  private final Seance seance;
  private final List<PointOrdre> points;

  OrdreDuJour(Seance seance, List<PointOrdre> points) {
    this.seance = seance;
    this.points = points;
  }

  /** Adds an item at the end. */
  public PointOrdre ajouter(PointSaisi saisi) {
    seance.parcours().exigerModifiable();
    if (points.size() >= POINTS_MAX) {
      throw new RegleMetierException(
          "RG-317", "Un ordre du jour compte %d points au plus.".formatted(POINTS_MAX), "titre");
    }
    var point = new PointOrdre(seance, points.size() + 1, saisi);
    points.add(point);
    seance.parcours().toucher();
    return point;
  }

  public void reecrire(PointId id, PointSaisi saisi) {
    seance.parcours().exigerModifiable();
    point(id).reecrire(saisi);
    seance.parcours().toucher();
  }

  /** What was said, for the record; an item of another meeting does not exist here. */
  public int noter(PointId id, int version, String notes, Acteur acteur) {
    seance.parcours().exigerModifiable();
    PointOrdre point = point(id);
    point.noter(version, notes, acteur);
    seance.parcours().toucher();
    return point.notesVersion();
  }

  /** Adds the follow-up of decisions that are late or due and that it does not hold yet. */
  public void suivre(List<DecisionComite> dues) {
    for (DecisionComite decision : dues) {
      if (points.size() < POINTS_MAX && points.stream().noneMatch(p -> p.suit(decision))) {
        points.add(PointOrdre.suivant(seance, points.size() + 1, decision));
      }
    }
  }

  /** Takes the items of a meeting that had no quorum. */
  void reprendre(OrdreDuJour autre) {
    autre.points.forEach(
        p -> ajouter(new PointSaisi(p.titre(), p.nature(), p.porteur(), p.duree())));
  }

  public void retirer(PointId id) {
    seance.parcours().exigerModifiable();
    PointOrdre point = point(id);
    if (seance.decisions().stream().anyMatch(d -> d.porteSur(point))) {
      throw new RegleMetierException(
          "RG-317", "Une décision porte sur ce point : il reste à l’ordre du jour.");
    }
    points.remove(point);
    renumeroter();
  }

  /** Up or down by one place. */
  public void deplacer(PointId id, int pas) {
    seance.parcours().exigerModifiable();
    PointOrdre point = point(id);
    int rang = points.indexOf(point);
    points.remove(rang);
    points.add(Math.clamp(rang + (long) pas, 0, points.size()), point);
    renumeroter();
  }

  private void renumeroter() {
    for (int rang = 0; rang < points.size(); rang++) {
      points.get(rang).placer(rang + 1);
    }
    seance.parcours().toucher();
  }

  PointOrdre point(PointId id) {
    return points.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IntrouvableException("Ce point n’existe pas dans cette réunion."));
  }

  List<PointOrdre> points() {
    return List.copyOf(points);
  }
}
