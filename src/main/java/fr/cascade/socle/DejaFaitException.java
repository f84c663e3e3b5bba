package fr.cascade.socle;

/** A lost race: somebody else did it first. The sentence says who and when. */
public class DejaFaitException extends RegleMetierException {

  public DejaFaitException(String code, String message) {
    super(code, message);
  }
}
