package fr.cascade.conventions.ui;

import fr.cascade.conventions.CascadeFiltre;
import fr.cascade.socle.ConventionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader stands in the tree.
 *
 * @param ouverts texts whose children show; null when the address does not say
 * @param choisi the text in the preview
 */
record EtatCascade(
    CascadeFiltre filtre, @Nullable List<ConventionId> ouverts, @Nullable ConventionId choisi) {

  static EtatCascade de(CascadeFiltre filtre) {
    return new EtatCascade(filtre, null, null);
  }
}
