package fr.cascade.conventions;

import fr.cascade.conventions.internal.Convention;
import fr.cascade.conventions.internal.ConventionDroits;
import fr.cascade.conventions.internal.ConventionRepository;
import fr.cascade.conventions.internal.LectureEnVigueur;
import fr.cascade.conventions.internal.Visibilite;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the modules below ask about a signed agreement: its words, and who drafts and validates what
 * changes them. {@link #pourLePortail} and the groups serve processes, which act for nobody: they
 * check no perimeter.
 */
@Service
@Transactional(readOnly = true)
public class TexteEnVigueurConsultation {

  private final ConventionRepository conventions;
  private final ConventionDroits droits;
  private final LectureEnVigueur lecture;
  private final Visibilite visibilite;

  TexteEnVigueurConsultation(
      ConventionRepository conventions,
      ConventionDroits droits,
      LectureEnVigueur lecture,
      Visibilite visibilite) {
    this.conventions = conventions;
    this.droits = droits;
    this.lecture = lecture;
    this.visibilite = visibilite;
  }

  /**
   * The agreement, for whoever may read it (RG-103).
   *
   * @throws IntrouvableException for everybody else
   */
  public TexteEnVigueur lire(ConventionId id) {
    visibilite.exiger(id);
    return pourLePortail(id);
  }

  public TexteEnVigueur pourLePortail(ConventionId id) {
    return lecture.lire(charger(id));
  }

  /** Whether the reader may see what is signed. */
  public boolean voit(ConventionId id) {
    return visibilite.voit(id);
  }

  /** Whether the reader may see what is being written too. */
  public boolean suitLesProjets(ConventionId id) {
    return visibilite.suitLesProjets(id);
  }

  public boolean peutRediger(ConventionId id) {
    return peut(id, droits::peutRediger);
  }

  public boolean peutValider(ConventionId id) {
    return peut(id, droits::peutValider);
  }

  private boolean peut(ConventionId id, Predicate<Convention> droit) {
    return visibilite.voit(id) && droit.test(charger(id));
  }

  /**
   * Refuses whoever does not draft the agreement.
   *
   * @throws AccesRefuseException with a sentence; {@link IntrouvableException} out of sight
   */
  public void exigerRedaction(ConventionId id) {
    visibilite.exiger(id);
    droits.exigerRedaction(charger(id));
  }

  /** The same for its validation. */
  public void exigerValidation(ConventionId id) {
    visibilite.exiger(id);
    droits.exigerValidation(charger(id));
  }

  /** Engine groups of those who draft it. */
  public List<String> groupesRedaction(ConventionId id) {
    return droits.groupesRedaction(charger(id));
  }

  /** Engine groups of those who validate it. */
  public List<String> groupesValidation(ConventionId id) {
    return droits.groupesValidation(charger(id));
  }

  /** Clean texts with the figures and the variables of the agreement in words, in their order. */
  public List<String> rendre(ConventionId id, List<String> textes) {
    return lecture.rendre(charger(id), textes);
  }

  private Convention charger(ConventionId id) {
    return conventions.findById(id.valeur()).orElseThrow(Visibilite::introuvable);
  }
}
