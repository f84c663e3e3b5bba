package fr.cascade.conventions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A word of a text that each agreement fills by itself from what it is: its territory, its parties,
 * its dates, the text that it declines. A text above may hold one for those below: the first level
 * of a variable is the one from which it has a value.
 */
public enum Variable {
  TERRITOIRE("Territoire", Niveau.REGIONAL, "la région", "le département"),
  REGION("Région", Niveau.REGIONAL, "la région", "la région du territoire"),
  MISSION_LOCALE("Mission locale", Niveau.LOCAL, "", "la Mission locale partie à la convention"),
  SITE("Site Pôle emploi", Niveau.LOCAL, "", "le site partie à la convention"),
  ETAT("Service de l’État", Niveau.NATIONAL, "le service régional", "le service départemental"),
  TEXTE_PARENT("Texte décliné", Niveau.REGIONAL, "l’accord national", "la convention supérieure"),
  DATE_DEBUT("Date de début", Niveau.NATIONAL, "celle de la convention", "celle de la convention"),
  DATE_FIN("Date de fin", Niveau.NATIONAL, "celle de la convention", "celle de la convention");

  private final String libelle;
  private final Niveau depuis;
  private final String sensRegional;
  private final String sensLocal;

  Variable(String libelle, Niveau depuis, String sensRegional, String sensLocal) {
    this.libelle = libelle;
    this.depuis = depuis;
    this.sensRegional = sensRegional;
    this.sensLocal = sensLocal;
  }

  /** The variable of a code read in a text; empty when the portal has none of that name. */
  public static Optional<Variable> de(String code) {
    return Arrays.stream(values()).filter(v -> v.name().equals(code)).findFirst();
  }

  public static boolean connue(String code) {
    return de(code).isPresent();
  }

  public String libelle() {
    return libelle;
  }

  /** Whether a text of this level is to have a value for it; those above leave it to be filled. */
  public boolean seRemplit(Niveau niveau) {
    return niveau.compareTo(depuis) >= 0;
  }

  /** What it stands for in a text of this level, in words. */
  public String sens(Niveau niveau) {
    if (!seRemplit(niveau)) {
      return aPreciser(niveau);
    }
    return switch (niveau) {
      case NATIONAL -> this == ETAT ? "le ministère" : "celle de l’accord";
      case REGIONAL -> sensRegional;
      case DEPARTEMENTAL, LOCAL -> sensLocal;
    };
  }

  /** What a text says in its place when there is no value at this level. */
  public String marque(Niveau niveau) {
    return "[" + libelle + " – " + aPreciser(niveau) + "]";
  }

  private String aPreciser(Niveau niveau) {
    return seRemplit(niveau)
        ? "à préciser"
        : "à préciser dans la " + depuis.nature().toLowerCase(Locale.FRANCE);
  }

  /** Why an article cannot be submitted while the variable has no value at its level (RG-180). */
  public String phraseManque(String article) {
    return "« %s » emploie la variable « %s », qui n’a pas de valeur dans cette convention : complétez les parties, ou retirez-la du texte."
        .formatted(article, libelle);
  }

  /** The mark that stands for it in the clean HTML of an article. */
  public String balise() {
    return "<span data-variable=\"" + this + "\"></span>";
  }
}
