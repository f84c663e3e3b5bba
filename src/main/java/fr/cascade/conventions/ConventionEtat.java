package fr.cascade.conventions;

import java.time.LocalDate;

/** What officers read: the stored status, and for a signed text what the day makes of it. */
public enum ConventionEtat {
  BROUILLON("Brouillon", "Le rédacteur complète le texte puis le soumet à la validation."),
  EN_CONSULTATION(
      "En consultation", "Les parties rendent leur avis, puis le texte revient à son rédacteur."),
  A_VALIDER("À valider", "Une seconde personne relit le texte, puis le valide ou le renvoie."),
  A_SIGNER("À signer", "Chaque partie signe le texte figé, à son tour."),
  SIGNEE("Signée", "Le texte entre en vigueur à sa date de début."),
  EN_VIGUEUR("En vigueur", "Le texte s'applique jusqu'à sa date de fin."),
  EXPIREE("Expirée", "Le texte ne s'applique plus."),
  ABANDONNEE("Abandonnée", "Le brouillon ne sera pas poursuivi.");

  private final String libelle;
  private final String suite;

  ConventionEtat(String libelle, String suite) {
    this.libelle = libelle;
    this.suite = suite;
  }

  public String libelle() {
    return libelle;
  }

  /** What happens next, in a sentence. */
  public String suite() {
    return suite;
  }

  /** Whether every party signed the text, whatever the day makes of it. */
  public boolean estSigne() {
    return switch (this) {
      case SIGNEE, EN_VIGUEUR, EXPIREE -> true;
      case BROUILLON, EN_CONSULTATION, A_VALIDER, A_SIGNER, ABANDONNEE -> false;
    };
  }

  /** The state on a given day; both bounds of the agreement are days when it applies. */
  public static ConventionEtat de(
      ConventionStatut statut, LocalDate debut, LocalDate fin, LocalDate jour) {
    return switch (statut) {
      case BROUILLON -> BROUILLON;
      case EN_CONSULTATION -> EN_CONSULTATION;
      case A_VALIDER -> A_VALIDER;
      case A_SIGNER -> A_SIGNER;
      case ABANDONNEE -> ABANDONNEE;
      case SIGNEE -> jour.isBefore(debut) ? SIGNEE : jour.isAfter(fin) ? EXPIREE : EN_VIGUEUR;
    };
  }
}
