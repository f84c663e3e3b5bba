package fr.cascade.signatures.internal;

import fr.cascade.socle.CircuitId;
import fr.cascade.socle.OrganisationId;

/** Port to the process of a round: the engine only says whose turn it is. */
public interface CircuitMoteur {

  /** The organisation's signature is given. */
  void signatureDonnee(CircuitId circuit, OrganisationId organisation);

  /** The organisation refused: the round ends for everybody. */
  void signatureRefusee(CircuitId circuit, OrganisationId organisation);
}
