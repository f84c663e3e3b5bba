package fr.cascade.signatures;

/** State of one signature inside its round. */
public enum SignatureStatut {
  ATTENDUE("Attendue"),
  SIGNEE("Signée"),
  REFUSEE("Refusée"),
  SANS_OBJET("Sans objet");

  private final String libelle;

  SignatureStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
