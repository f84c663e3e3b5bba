package fr.cascade.taches;

import java.time.Instant;

/**
 * A step that the portal could not do by itself.
 *
 * @param reference what the log calls it
 * @param titre the object that it stands on
 * @param etape the step, in the words of the model
 * @param cause why, in a sentence
 * @param depuis first failure, on the business clock
 * @param essaisRestants tries that the portal will still make by itself
 * @param suspendu whether an administrator holds these tries back
 */
public record IncidentLu(
    String reference,
    String titre,
    String territoire,
    String etape,
    String cause,
    Instant depuis,
    int essaisRestants,
    boolean suspendu) {

  /** Nothing more happens unless somebody acts. */
  public boolean arrete() {
    return essaisRestants == 0;
  }
}
