package fr.cascade.habilitations.internal;

import fr.cascade.socle.RegleMetierException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a password may be (RG-026): at least twelve characters, without the login. */
public final class ReglesMotDePasse {

  private static final int MINIMUM = 12;

  /** Beyond, the hash would not tell two passwords apart. */
  private static final int OCTETS_MAXIMUM = 72;

  private ReglesMotDePasse() {}

  /** Refuses with a sentence, at the field {@code nouveau}. */
  public static void verifier(String login, String nouveau) {
    int octets = nouveau.getBytes(StandardCharsets.UTF_8).length;
    if (nouveau.length() < MINIMUM || octets > OCTETS_MAXIMUM) {
      throw new RegleMetierException(
          "RG-026", "Le mot de passe compte de 12 à 72 caractères.", "nouveau");
    }
    if (nouveau.toLowerCase(Locale.ROOT).contains(login)) {
      throw new RegleMetierException(
          "RG-026", "Le mot de passe ne doit pas contenir l’identifiant.", "nouveau");
    }
  }
}
