package fr.cascade.comites.internal;

import fr.cascade.documents.Empreinte;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret word of a personal address, kept by its fingerprint only. */
public final class Jeton {

  private static final int OCTETS = 24;
  private static final SecureRandom ALEA = new SecureRandom();

  private Jeton() {}

  /** A word that nobody guesses. */
  public static String nouveau() {
    byte[] octets = new byte[OCTETS];
    ALEA.nextBytes(octets);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }

  public static String empreinte(String jeton) {
    return Empreinte.sha256(jeton.getBytes(StandardCharsets.UTF_8));
  }
}
