package fr.cascade.spie.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes rows one after the other as CSV, as French spreadsheets open it, or as XLSX: none of them
 * is kept in memory.
 */
public abstract class Tableur implements AutoCloseable {

  private static final String MARQUE = "\ufeff";
  private static final int LIGNES_EN_MEMOIRE = 100;

  Tableur() {}

  public abstract void ligne(List<?> valeurs);

  @Override
  public abstract void close();

  /** A sheet with its titles, written to the stream as rows come. */
  public static Tableur vers(
      OutputStream sortie, boolean xlsx, String feuille, List<String> colonnes) {
    Tableur tableur = xlsx ? new Classeur(sortie, feuille) : new Texte(sortie);
    tableur.ligne(colonnes);
    return tableur;
  }

  /** A short sheet, whole. */
  public static byte[] octets(
      boolean xlsx, String feuille, List<String> colonnes, List<List<Object>> lignes) {
    var sortie = new ByteArrayOutputStream();
    try (Tableur tableur = vers(sortie, xlsx, feuille, colonnes)) {
      lignes.forEach(tableur::ligne);
    }
    return sortie.toByteArray();
  }

  private static final class Texte extends Tableur {

    private final OutputStream sortie;

    Texte(OutputStream sortie) {
      this.sortie = sortie;
      ecrire(MARQUE);
    }

    @Override
    public void ligne(List<?> valeurs) {
      ecrire(valeurs.stream().map(Texte::cellule).collect(Collectors.joining(";", "", "\r\n")));
    }

    private void ecrire(String texte) {
      try {
        sortie.write(texte.getBytes(StandardCharsets.UTF_8));
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }

    /** A text that a spreadsheet would take for a formula is kept a text. */
    private static String cellule(Object valeur) {
      if (valeur instanceof BigDecimal nombre) {
        return nombre.toPlainString().replace('.', ',');
      }
      String texte = String.valueOf(valeur);
      String sur = texte.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + texte : texte;
      return sur.matches("(?s).*[;\"\\r\\n].*") ? '"' + sur.replace("\"", "\"\"") + '"' : sur;
    }

    @Override
    public void close() {
      try {
        sortie.flush();
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
  }

  private static final class Classeur extends Tableur {

    private final OutputStream sortie;
    private final SXSSFWorkbook classeur = new SXSSFWorkbook(LIGNES_EN_MEMOIRE);
    private final Sheet page;
    private int rang;

    Classeur(OutputStream sortie, String feuille) {
      this.sortie = sortie;
      this.page = classeur.createSheet(feuille);
      page.createFreezePane(0, 1);
    }

    @Override
    public void ligne(List<?> valeurs) {
      Row rangee = page.createRow(rang++);
      for (int colonne = 0; colonne < valeurs.size(); colonne++) {
        var cellule = rangee.createCell(colonne);
        if (valeurs.get(colonne) instanceof Number nombre) {
          cellule.setCellValue(nombre.doubleValue());
        } else {
          cellule.setCellValue(String.valueOf(valeurs.get(colonne)));
        }
      }
    }

    @Override
    public void close() {
      try (classeur) {
        classeur.write(sortie);
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
  }
}
