package fr.cascade.conventions;

/** Why a round of consultation is closed. */
public enum ClotureConsultation {
  TOUS_RENDUS("tous les avis sont rendus"),
  ECHEANCE("l’échéance est passée"),
  ANTICIPEE("le rédacteur n’attend plus les avis manquants");

  private final String raison;

  ClotureConsultation(String raison) {
    this.raison = raison;
  }

  /** The reason inside a sentence. */
  public String raison() {
    return raison;
  }
}
