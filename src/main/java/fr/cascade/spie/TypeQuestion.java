package fr.cascade.spie;

/** Kinds of answer that a form may ask for. */
public enum TypeQuestion {
  TEXTE("Texte court"),
  TEXTE_LONG("Texte long"),
  NOMBRE("Nombre"),
  MONTANT("Montant"),
  DATE("Date"),
  CHOIX("Choix"),
  TERRITOIRE("Territoire"),
  ORGANISATION("Organisation"),
  TABLEAU("Tableau"),
  FICHIER("Fichier");

  private final String libelle;

  TypeQuestion(String libelle) {
    this.libelle = libelle;
  }

  public String libelle() {
    return libelle;
  }
}
