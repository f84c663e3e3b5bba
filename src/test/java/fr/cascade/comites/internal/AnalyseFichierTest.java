package fr.cascade.comites.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.socle.RegleMetierException;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scanner's client in front of a small server that speaks INSTREAM as clamd does. */
class AnalyseFichierTest {

  /** The test file that every scanner knows, in two parts: this source is no virus. */
  private static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
          .getBytes(StandardCharsets.US_ASCII);

  private static final byte[] SAIN = new byte[200_000];
  private static final int ATTENTE_MS = 300;

  /** What the server does once it has read the file. */
  private enum Humeur {
    REPONDRE,
    REFUSER_LA_TAILLE,
    SE_TAIRE,
    RACCROCHER
  }

  private final CountDownLatch fin = new CountDownLatch(1);
  private ServerSocket serveur;

  @BeforeEach
  void ouvrir() throws IOException {
    serveur = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void fermer() throws IOException {
    fin.countDown();
    serveur.close();
  }

  private AnalyseFichier client(Humeur humeur) {
    Thread.ofVirtual().start(() -> servir(humeur));
    return new AnalyseFichier("127.0.0.1:" + serveur.getLocalPort(), ATTENTE_MS);
  }

  private void servir(Humeur humeur) {
    try (Socket client = serveur.accept()) {
      byte[] recu = lire(new DataInputStream(client.getInputStream()));
      switch (humeur) {
        case REPONDRE -> repondre(client, verdict(recu));
        case REFUSER_LA_TAILLE -> repondre(client, "INSTREAM size limit exceeded. ERROR");
        case SE_TAIRE -> fin.await();
        case RACCROCHER -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static String verdict(byte[] recu) {
    String texte = new String(recu, StandardCharsets.US_ASCII);
    return texte.contains("EICAR-STANDARD-ANTIVIRUS")
        ? "stream: Eicar-Test-Signature FOUND"
        : "stream: OK";
  }

  private static void repondre(Socket client, String mots) throws IOException {
    client.getOutputStream().write((mots + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  /** The command, then pieces with their lengths, up to an empty one. */
  private static byte[] lire(DataInputStream entree) throws IOException {
    byte[] commande = entree.readNBytes("zINSTREAM\0".length());
    assertThat(new String(commande, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
    var contenu = new ByteArrayOutputStream();
    for (int taille = entree.readInt(); taille > 0; taille = entree.readInt()) {
      contenu.write(entree.readNBytes(taille));
    }
    return contenu.toByteArray();
  }

  @Test
  void leFichierDEssaiEstRefuse() {
    assertThatThrownBy(() -> client(Humeur.REPONDRE).analyser("note.pdf", EICAR))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            r -> {
              assertThat(r.code()).isEqualTo("RG-361");
              assertThat(r.champ()).contains("fichier");
              assertThat(r.phrase()).isEqualTo("« note.pdf » contient un virus : il est refusé.");
            });
  }

  @Test
  void unFichierEnPlusieursMorceauxEstSain() {
    assertThat(client(Humeur.REPONDRE).analyser("note.pdf", SAIN)).isEqualTo("analysé, sain");
  }

  @Test
  void sansVerdictOnLeDit() {
    for (Humeur humeur :
        new Humeur[] {Humeur.REFUSER_LA_TAILLE, Humeur.SE_TAIRE, Humeur.RACCROCHER}) {
      assertThat(client(humeur).analyser("note.pdf", SAIN))
          .as(humeur.name())
          .isEqualTo("non analysé : antivirus sans verdict");
    }
  }

  @Test
  void serveurAbsentOuNonRegle() throws IOException {
    int port = serveur.getLocalPort();
    serveur.close();
    assertThat(new AnalyseFichier("127.0.0.1:" + port, ATTENTE_MS).analyser("note.pdf", SAIN))
        .isEqualTo("non analysé : antivirus sans verdict");
    assertThat(new AnalyseFichier(" ").analyser("note.pdf", SAIN)).isEqualTo("non analysé");
  }
}
