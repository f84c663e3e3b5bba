package fr.cascade.comites.internal;

import fr.cascade.comites.SeanceId;

/** Port to the process of a meeting. */
public interface SeanceMoteur {

  /** A meeting to come. */
  void planifiee(SeanceId seance);

  /** One that was held: its record is to be written. */
  void tenueAilleurs(SeanceId seance);

  /** A record is to be corrected. */
  void correctionOuverte(SeanceId seance);

  void convoquee(SeanceId seance);

  /** Another date: it is to be convened again. */
  void reportee(SeanceId seance);

  void annulee(SeanceId seance);

  /**
   * It is over.
   *
   * @param tenue false when it had no quorum
   */
  void finie(SeanceId seance, boolean tenue);

  void relevePropose(SeanceId seance);

  /** The record is frozen, signed where the rule asks, and sent. */
  void releveValide(SeanceId seance);
}
