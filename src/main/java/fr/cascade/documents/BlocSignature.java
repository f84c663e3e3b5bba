package fr.cascade.documents;

import java.util.List;
import java.util.stream.Stream;

/**
 * The place of one signature: the organisation ("DIRECCTE Centre"), the sentence of power ("Pour le
 * préfet et par délégation", may be empty) and the function of the person.
 */
public record BlocSignature(String organisation, String pour, String fonction) {

  /** What stands first; a sentence of power that names the organisation says it once. */
  public String tete() {
    return nommee() ? pour : organisation;
  }

  /** What stands under it, without blanks. */
  public List<String> suite() {
    return Stream.of(nommee() ? "" : pour, fonction).filter(mots -> !mots.isBlank()).toList();
  }

  private boolean nommee() {
    return !organisation.isBlank() && pour.endsWith(organisation);
  }
}
