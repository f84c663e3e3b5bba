package fr.cascade.comites;

import fr.cascade.avenants.AvenantConsultation;
import fr.cascade.comites.internal.Animation;
import fr.cascade.comites.internal.ArticlesConcernes;
import fr.cascade.comites.internal.ConventionsAnimables;
import fr.cascade.comites.internal.LectureAccueil;
import fr.cascade.comites.internal.LectureComite;
import fr.cascade.comites.internal.ListeComites;
import fr.cascade.socle.ConventionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads committees, each within the reader's perimeter (RG-304). */
@Service
@Transactional(readOnly = true)
public class ComiteConsultation {

  private static final int PROPOSEES_MAX = 24;

  private final ListeComites liste;
  private final LectureComite lecture;
  private final LectureAccueil accueil;
  private final ArticlesConcernes articles;
  private final ConventionsAnimables animables;
  private final AvenantConsultation avenants;
  private final Animation animation;

  ComiteConsultation(
      ListeComites liste,
      LectureComite lecture,
      LectureAccueil accueil,
      ArticlesConcernes articles,
      ConventionsAnimables animables,
      AvenantConsultation avenants,
      Animation animation) {
    this.articles = articles;
    this.avenants = avenants;
    this.animables = animables;
    this.accueil = accueil;
    this.liste = liste;
    this.lecture = lecture;
    this.animation = animation;
  }

  /** One page of the list, the most pressing first. */
  public List<ComiteResume> rechercher(ComiteFiltre filtre, int depuis, int nombre) {
    return liste.lister(filtre).stream().skip(depuis).limit(nombre).toList();
  }

  public int compter(ComiteFiltre filtre) {
    return liste.lister(filtre).size();
  }

  /** Agreements to which the reader may attach a committee, by title. */
  public List<ConventionAnimable> animables(String texte, int depuis, int nombre) {
    return animables.lister(texte, depuis, nombre);
  }

  /** This one, where the reader may attach a committee to it. */
  public Optional<ConventionAnimable> animable(ConventionId id) {
    return animables.trouver(id);
  }

  /** What committees put on the reader's home page. */
  public AccueilComites accueil() {
    return accueil.lire();
  }

  /** The committees of an agreement that the reader sees. */
  public List<ComiteResume> deLaConvention(ConventionId id) {
    return liste.deLaConvention(id);
  }

  /** What they decided about its articles: the corrections to open first. */
  public List<DecisionSurTexte> decisionsSurLeTexte(ConventionId id) {
    return articles.decisions(id);
  }

  /** Whether the reader may open an avenant on that agreement, or complete the one that is open. */
  public boolean peutCorriger(ConventionId id) {
    return avenants.peutCorriger(id);
  }

  /** A committee and one of its years. */
  public ComiteDetail detail(ComiteId id, int annee) {
    return lecture.detail(animation.lire(id), annee);
  }

  /** Slots for the next meeting that the cadence of that year asks for (RG-303). */
  public List<LocalDate> creneaux(ComiteId id, int annee) {
    return lecture.creneaux(animation.lire(id), annee);
  }

  /** Dates for so many meetings of that year (RG-303). */
  public List<LocalDate> proposer(ComiteId id, int annee, int nombre) {
    return lecture.proposer(animation.lire(id), annee, Math.clamp(nombre, 1, PROPOSEES_MAX));
  }
}
