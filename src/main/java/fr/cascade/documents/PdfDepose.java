package fr.cascade.documents;

import fr.cascade.socle.RegleMetierException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that somebody attaches, recognised by its content whatever its name (RG-172): it opens
 * without a password (RG-173) and has pages (RG-174).
 *
 * @param pages how many pages it has
 */
@SuppressWarnings("ArrayRecordComponent")
public record PdfDepose(String nom, byte[] contenu, int pages) {

  /** A reader looks for the mark of the format within this many bytes. */
  private static final int ENTETE = 1024;

  /** Reads the file, or refuses it with a sentence at the field {@code fichier}. */
  public static PdfDepose lire(String nom, byte[] contenu) {
    if (contenu.length > DocumentService.TAILLE_MAX) {
      throw refus("RG-031", "Le fichier « %s » dépasse 20 Mo : allégez-le ou séparez-le.", nom);
    }
    var debut =
        new String(contenu, 0, Math.min(ENTETE, contenu.length), StandardCharsets.ISO_8859_1);
    if (!debut.contains("%PDF-")) {
      throw refus(
          "RG-172",
          "Le fichier « %s » n’est pas un PDF, quel que soit son nom : enregistrez-le en PDF, puis"
              + " joignez-le.",
          nom);
    }
    try (var document = Loader.loadPDF(contenu)) {
      if (document.isEncrypted()) {
        throw chiffre(nom);
      }
      var pages = 0;
      for (var page : document.getPages()) {
        page.getMediaBox();
        pages++;
      }
      if (pages == 0) {
        throw abime(nom);
      }
      return new PdfDepose(nom, contenu, pages);
    } catch (InvalidPasswordException _) {
      throw chiffre(nom);
    } catch (IOException | IllegalStateException | ClassCastException _) {
      throw abime(nom);
    }
  }

  private static RegleMetierException chiffre(String nom) {
    return refus(
        "RG-173",
        "Le fichier « %s » est protégé par un mot de passe ou des restrictions : joignez-en une"
            + " version sans protection, que chacun pourra lire.",
        nom);
  }

  private static RegleMetierException abime(String nom) {
    return refus(
        "RG-174",
        "Le fichier « %s » est un PDF abîmé ou vide : ouvrez-le, enregistrez-le à nouveau, puis"
            + " joignez-le.",
        nom);
  }

  private static RegleMetierException refus(String regle, String phrase, String nom) {
    return new RegleMetierException(regle, phrase.formatted(nom), "fichier");
  }
}
