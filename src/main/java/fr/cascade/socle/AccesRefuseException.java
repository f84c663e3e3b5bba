package fr.cascade.socle;

/** The object may be read, but this act on it is not the reader's to do. */
public class AccesRefuseException extends RuntimeException {

  public AccesRefuseException(String message) {
    super(message);
  }
}
