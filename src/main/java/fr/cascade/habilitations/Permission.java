package fr.cascade.habilitations;

import java.util.Locale;

/** What one may do inside a perimeter. */
public enum Permission {
  LIRE("lire"),
  REDIGER_NATIONAL("rédiger un texte national"),
  REDIGER_REGIONAL("rédiger une convention régionale"),
  VALIDER_REGIONAL("valider une convention régionale"),
  REDIGER_LOCAL("rédiger une convention locale"),
  VALIDER_LOCAL("valider une convention locale"),
  RENDRE_AVIS("rendre un avis"),
  SIGNER("signer"),
  PUBLIER_APPEL("conduire un appel à candidatures"),
  CANDIDATER("porter une candidature"),
  INSTRUIRE("instruire une candidature"),
  NOTER("noter une candidature"),
  EXPERTISER("rendre un avis d’expert"),
  ADMINISTRER("administrer le portail");

  private final String verbe;

  Permission(String verbe) {
    this.verbe = verbe;
  }

  /** The act in a sentence: « Vous ne pouvez pas … ici. » */
  public String verbe() {
    return verbe;
  }

  /** The part of an engine group before the at sign: {@code rediger-regional}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
