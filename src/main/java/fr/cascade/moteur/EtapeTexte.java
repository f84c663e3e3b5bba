package fr.cascade.moteur;

import java.time.Instant;

/**
 * One step of an instance in words: the model's label and "fait le 24 juin 2010" or "en cours
 * depuis le 3 mai 2010"; the instant is the end of what is done, the start of what goes on.
 */
public record EtapeTexte(
    String element, String libelle, Avancement avancement, Instant instant, String phrase) {

  /** How far a step is. */
  public enum Avancement {
    FAITE,
    EN_COURS,
    INTERROMPUE
  }

  @Override
  public String toString() {
    return libelle + " : " + phrase;
  }
}
