package fr.cascade.conventions;

import com.vaadin.flow.component.Component;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A tab of an agreement's file. Modules below contribute theirs as beans; the file is the sum of
 * the tabs that are visible for the agreement.
 */
public interface OngletConvention {

  String titre();

  /** Place from the left; tabs of other modules start at 100. */
  int ordre();

  default boolean visible(ConventionDetail convention) {
    return true;
  }

  /** Built each time the tab is opened. */
  Component contenu(ConventionDetail convention);

  /** Its name in the address: « Parties et signatures » is {@code parties-et-signatures}. */
  default String cle() {
    return Normalizer.normalize(titre(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
