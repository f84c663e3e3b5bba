package fr.cascade.socle.ui;

import java.util.Locale;

/** Meaning of a badge: each tone has its colour and its icon, and never goes without a word. */
public enum Ton {
  BROUILLON,
  CONSULTATION,
  A_SIGNER,
  EN_VIGUEUR,
  BIENTOT,
  TERMINE,
  REFUSE,
  NEUTRE;

  /** The value of the {@code data-ton} attribute that the style sheet reads. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
