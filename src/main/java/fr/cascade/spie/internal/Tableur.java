package fr.cascade.spie.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rows as CSV, as French spreadsheets open it, or as XLSX. */
public final class Tableur {

  private static final String MARQUE = "\ufeff";

  private Tableur() {}

  public static byte[] csv(List<String> colonnes, List<List<Object>> lignes) {
    String corps =
        lignes.stream().map(Tableur::ligne).collect(Collectors.joining("\r\n", "\r\n", "\r\n"));
    return (MARQUE + ligne(colonnes) + corps).getBytes(StandardCharsets.UTF_8);
  }

  private static String ligne(List<?> cellules) {
    return cellules.stream().map(Tableur::cellule).collect(Collectors.joining(";"));
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

  public static byte[] xlsx(String feuille, List<String> colonnes, List<List<Object>> lignes) {
    try (var classeur = new XSSFWorkbook();
        var sortie = new ByteArrayOutputStream()) {
      var page = classeur.createSheet(feuille);
      remplir(page.createRow(0), colonnes);
      for (int rang = 0; rang < lignes.size(); rang++) {
        remplir(page.createRow(rang + 1), lignes.get(rang));
      }
      page.createFreezePane(0, 1);
      classeur.write(sortie);
      return sortie.toByteArray();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void remplir(Row rangee, List<?> valeurs) {
    for (int rang = 0; rang < valeurs.size(); rang++) {
      var cellule = rangee.createCell(rang);
      if (valeurs.get(rang) instanceof Number nombre) {
        cellule.setCellValue(nombre.doubleValue());
      } else {
        cellule.setCellValue(String.valueOf(valeurs.get(rang)));
      }
    }
  }
}
