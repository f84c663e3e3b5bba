package fr.cascade.comites;

/**
 * Whether a member can answer by a personal link.
 *
 * @param compte whether the member has an account, and so received it
 */
public record LienDeReponse(MembreId membre, String qualite, boolean compte, Etat etat) {

  /** Where the link stands. */
  public enum Etat {
    AUCUN("aucun lien"),
    ACTIF("lien actif"),
    RETIRE("lien retiré");

    private final String libelle;

    Etat(String libelle) {
      this.libelle = libelle;
    }

    public String libelle() {
      return libelle;
    }
  }
}
