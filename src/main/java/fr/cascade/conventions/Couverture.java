package fr.cascade.conventions;

/**
 * Declinations of a text that are signed, out of those expected, within the reader's perimeter.
 *
 * @param signees expected ones that a signed text covers; where none is expected, all the signed
 *     ones that the reader sees
 * @param attendues expected in the reader's perimeter
 * @param enTout expected anywhere: the registers are public
 */
public record Couverture(int signees, int attendues, int enTout) {

  /** Whether something is expected where the reader reads. */
  public boolean connue() {
    return attendues > 0;
  }
}
