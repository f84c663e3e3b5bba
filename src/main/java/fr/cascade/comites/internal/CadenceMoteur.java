package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteId;

/** Port to the process that watches a cadence. */
public interface CadenceMoteur {

  /** Watches a new committee. */
  void suivre(ComiteId comite);

  /** Something changed: a meeting was planned, moved, held or cancelled. */
  void relire(ComiteId comite);
}
