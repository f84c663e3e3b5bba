package fr.cascade.avenants;

import fr.cascade.socle.ConventionId;
import java.util.List;

/**
 * An avenant to open.
 *
 * @param origine what asks for it, in words; empty where nothing does
 * @param articles keys of the articles to change; more may be added later
 */
public record NouvelAvenant(
    ConventionId convention, String objet, String origine, List<String> articles) {

  public NouvelAvenant {
    articles = List.copyOf(articles);
  }
}
