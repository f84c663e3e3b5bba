package fr.cascade.comites.internal;

import fr.cascade.socle.RegleMetierException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has a file looked at by clamd, over its INSTREAM command, where one is set ({@code cascade.clamd}
 * as {@code host:port}). Without one, or when it does not answer, the file is kept and told as not
 * looked at, and why.
 */
@Component
public class AnalyseFichier {

  static final String NON_ANALYSE = "non analysé";
  static final String SANS_VERDICT = "non analysé : antivirus sans verdict";
  static final String SAIN = "analysé, sain";

  private static final Logger LOG = LoggerFactory.getLogger(AnalyseFichier.class);
  private static final int ATTENTE_MS = 10_000;
  private static final int MORCEAU = 64 * 1024;

  private final String adresse;
  private final int attenteMs;

  @Autowired
  AnalyseFichier(@Value("${cascade.clamd:}") String adresse) {
    this(adresse, ATTENTE_MS);
  }

  /**
   * @param attenteMs how long a scanner may stay silent
   */
  AnalyseFichier(String adresse, int attenteMs) {
    this.adresse = adresse.strip();
    this.attenteMs = attenteMs;
  }

  /** What to tell of the file; a virus is refused (RG-361). */
  String analyser(String nom, byte[] contenu) {
    if (adresse.isEmpty()) {
      return NON_ANALYSE;
    }
    String reponse;
    try {
      reponse = demander(contenu);
    } catch (IOException e) {
      LOG.warn("clamd ({}) ne répond pas : {}", adresse, e.getMessage());
      return SANS_VERDICT;
    }
    if (reponse.endsWith("FOUND")) {
      throw new RegleMetierException(
          "RG-361", "« %s » contient un virus : il est refusé.".formatted(nom), "fichier");
    }
    return reponse.endsWith("OK") ? SAIN : SANS_VERDICT;
  }

  private String demander(byte[] contenu) throws IOException {
    int deuxPoints = adresse.lastIndexOf(':');
    var ou =
        new InetSocketAddress(
            adresse.substring(0, deuxPoints), Integer.parseInt(adresse.substring(deuxPoints + 1)));
    try (var socket = new Socket()) {
      socket.connect(ou, attenteMs);
      socket.setSoTimeout(attenteMs);
      var sortie = new DataOutputStream(socket.getOutputStream());
      sortie.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int debut = 0; debut < contenu.length; debut += MORCEAU) {
        int taille = Math.min(MORCEAU, contenu.length - debut);
        sortie.writeInt(taille);
        sortie.write(contenu, debut, taille);
      }
      sortie.writeInt(0);
      sortie.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
          .replace("\0", "")
          .strip();
    }
  }
}
