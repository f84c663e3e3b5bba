package fr.cascade.spie;

/** What was decided of an application. */
public enum CandidatureStatut {
  BROUILLON("Non déposée"),
  DEPOSEE("Déposée"),
  A_COMPLETER("À compléter"),
  RECEVABLE("Recevable"),
  IRRECEVABLE("Irrecevable"),
  RETENUE("Retenue"),
  LISTE_ATTENTE("Liste d’attente"),
  NON_RETENUE("Non retenue"),
  DESISTEE("Désistée");

  private final String libelle;

  CandidatureStatut(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
