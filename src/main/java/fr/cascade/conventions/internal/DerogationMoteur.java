package fr.cascade.conventions.internal;

import fr.cascade.socle.DerogationId;

/** Port to the process of a derogation: whose turn it is to answer. */
public interface DerogationMoteur {

  /** The level that set the obligation has to answer. */
  void demander(DerogationId derogation);

  /** It has answered. */
  void repondre(DerogationId derogation, boolean accordee);

  /** Nobody has to answer any more. */
  void retirer(DerogationId derogation);
}
