package fr.cascade.signatures;

import fr.cascade.socle.SignatureId;

/** Paths of the screens of signature. */
public final class SignatureRoutes {

  public static final String PLUSIEURS = "signatures";
  public static final String SIGNER = "signatures/:id";

  private SignatureRoutes() {}

  public static String signer(SignatureId id) {
    return "signatures/" + id.valeur();
  }
}
