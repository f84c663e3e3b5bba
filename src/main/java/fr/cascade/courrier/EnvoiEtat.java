package fr.cascade.courrier;

/** Where the mail of a message stands. */
public enum EnvoiEtat {
  A_ENVOYER("À envoyer"),
  ENVOYE("Envoyé"),
  /** Every attempt failed; the message stays readable in the portal. */
  ECHEC("Échec"),
  /** No mail server or no address: the message lives in the portal only. */
  SANS_OBJET("Portail seulement");

  private final String libelle;

  EnvoiEtat(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
