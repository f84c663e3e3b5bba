package fr.cascade.socle;

/** The object does not exist, or stands outside the reader's perimeter: both answer the same. */
public class IntrouvableException extends RuntimeException {

  public IntrouvableException(String message) {
    super(message);
  }
}
