package fr.cascade.conventions;

import fr.cascade.conventions.internal.CascadeListe;
import fr.cascade.conventions.internal.CouvertureLecture;
import fr.cascade.conventions.internal.TerritoiresACouvrir;
import fr.cascade.socle.ConventionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads agreements as the tree that they are, a page of one level at a time, each within the
 * reader's perimeter (RG-103). A text whose parent is out of sight stands at the top.
 */
@Service
@Transactional(readOnly = true)
public class CascadeConsultation {

  private final CascadeListe liste;
  private final CouvertureLecture couvertures;
  private final TerritoiresACouvrir aCouvrir;

  CascadeConsultation(
      CascadeListe liste, CouvertureLecture couvertures, TerritoiresACouvrir aCouvrir) {
    this.liste = liste;
    this.couvertures = couvertures;
    this.aCouvrir = aCouvrir;
  }

  /** One page of what hangs below a text; without parent, of the top of the tree. */
  public List<NoeudCascade> enfants(
      CascadeFiltre filtre, @Nullable ConventionId parent, int depuis, int nombre) {
    return liste.enfants(filtre, parent, depuis, nombre);
  }

  /** How many hang below a text; without parent, how many are at the top. */
  public int compter(CascadeFiltre filtre, @Nullable ConventionId parent) {
    return liste.compter(filtre, parent);
  }

  /** These texts as they stand in the tree; those out of sight or filtered out are left out. */
  public List<NoeudCascade> noeuds(CascadeFiltre filtre, Collection<ConventionId> ids) {
    return ids.isEmpty() ? List.of() : liste.noeuds(filtre, ids);
  }

  /** The texts above this one that the reader sees, nearest first. */
  public List<ConventionId> ancetres(ConventionId id) {
    return liste.ancetres(id);
  }

  /** Those above what the filters keep, from the top: to be open for it to be seen. */
  public List<NoeudCascade> aOuvrir(CascadeFiltre filtre, int nombre) {
    return liste.aOuvrir(filtre, nombre);
  }

  /** Where a text stands among its brothers, from 0; empty when it is not there. */
  public Optional<Integer> rang(
      CascadeFiltre filtre, @Nullable ConventionId parent, ConventionId id) {
    return liste.rang(filtre, parent, id);
  }

  /** How many texts the filters keep, those kept only for their place left out. */
  public int nombre(CascadeFiltre filtre) {
    return liste.nombre(filtre);
  }

  /** What the reader is to decline, the most pressing first. */
  public List<ACouvrir> aCouvrir(int nombre) {
    return aCouvrir.premiers(nombre);
  }

  /** Where a text is declined and where it is not. */
  public CouvertureDetail couverture(ConventionId id) {
    return couvertures.detail(id);
  }
}
