package fr.cascade.courrier;

/** Where the mail of a message stands. */
public enum EnvoiEtat {
  A_ENVOYER("À envoyer"),
  /** Waits for its reader's daily mail. */
  AU_RECAPITULATIF("Au prochain récapitulatif"),
  /** A daily mail told of it. */
  RECAPITULE("Dans un récapitulatif"),
  ENVOYE("Envoyé"),
  /** Every attempt failed; the message stays readable in the portal. */
  ECHEC("Échec"),
  /** No mail server, no address or no mail wanted: the message lives in the portal only. */
  SANS_OBJET("Portail seulement"),
  /** Read in the portal, or its act done, before the mail left. */
  PERIME("Sans objet");

  private final String libelle;

  EnvoiEtat(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
