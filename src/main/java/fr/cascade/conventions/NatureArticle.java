package fr.cascade.conventions;

/** What an article demands of the texts below. */
public enum NatureArticle {
  TEL_QUEL("À reprendre tel quel"),
  ADAPTABLE("Adaptable"),
  LIBRE("Libre");

  private final String libelle;

  NatureArticle(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
