package fr.cascade.conventions.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import fr.cascade.conventions.CascadeConsultation;
import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.conventions.NoeudCascade;
import fr.cascade.socle.ConventionId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one level at a time, by pages; whether a text opens is known with its row. */
final class NiveauCascade extends AbstractBackEndHierarchicalDataProvider<NoeudCascade, Void> {

  private final CascadeConsultation cascade;
  private final CascadeFiltre filtre;

  NiveauCascade(CascadeConsultation cascade, CascadeFiltre filtre) {
    this.cascade = cascade;
    this.filtre = filtre;
  }

  @Override
  protected Stream<NoeudCascade> fetchChildrenFromBackEnd(
      HierarchicalQuery<NoeudCascade, Void> page) {
    return cascade.enfants(filtre, parent(page), page.getOffset(), page.getLimit()).stream();
  }

  @Override
  public int getChildCount(HierarchicalQuery<NoeudCascade, Void> page) {
    return cascade.compter(filtre, parent(page));
  }

  @Override
  public boolean hasChildren(NoeudCascade noeud) {
    return noeud.enfants() > 0;
  }

  @Override
  public Object getId(NoeudCascade noeud) {
    return noeud.id();
  }

  private static @Nullable ConventionId parent(HierarchicalQuery<NoeudCascade, Void> page) {
    return page.getParentOptional().map(NoeudCascade::id).orElse(null);
  }
}
