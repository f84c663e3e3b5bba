package fr.cascade.conventions;

/** Why a round of consultation is closed. */
public enum ClotureConsultation {
  TOUS_RENDUS("tous les avis étant rendus"),
  ECHEANCE("l’échéance étant passée"),
  ANTICIPEE("le rédacteur n’attendant plus les avis manquants");

  private final String raison;

  ClotureConsultation(String raison) {
    this.raison = raison;
  }

  /** The reason inside a sentence. */
  public String raison() {
    return raison;
  }
}
