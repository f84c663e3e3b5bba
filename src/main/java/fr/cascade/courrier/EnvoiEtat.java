package fr.cascade.courrier.internal;

/** Where the mail of a message stands. */
public enum EnvoiEtat {
  A_ENVOYER,
  ENVOYE,
  /** Every attempt failed; the message stays readable in the portal. */
  ECHEC,
  /** No mail server or no address: the message lives in the portal only. */
  SANS_OBJET
}
