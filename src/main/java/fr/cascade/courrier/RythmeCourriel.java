package fr.cascade.courrier;

/** How often a reader wants mails (RG-064); the portal keeps every message whatever it is. */
public enum RythmeCourriel {
  CHAQUE("Un courriel à chaque message"),
  QUOTIDIEN("Un seul courriel par jour, à 7 heures, avec les messages non lus"),
  AUCUN("Aucun courriel : je lis mes messages dans le portail");

  private final String libelle;

  RythmeCourriel(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
