package fr.cascade.banc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Bare JDBC: one connection of the pool for an act, every column of every row read. */
final class SqlNu implements AutoCloseable {

  /** A row, as text. */
  record Ligne(List<@Nullable String> colonnes) {

    long nombre(int rang) {
      String valeur = colonnes.get(rang);
      return valeur == null ? 0 : Long.parseLong(valeur);
    }
  }

  private final Connection connexion;

  private SqlNu(Connection connexion) {
    this.connexion = connexion;
  }

  /** An act on a connection. */
  @FunctionalInterface
  interface Acte {
    Object faire(SqlNu sql) throws SQLException;
  }

  static Object lire(DataSource source, Acte acte) {
    try (var sql = new SqlNu(source.getConnection())) {
      return acte.faire(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Ligne> lignes(String texte) throws SQLException {
    var lignes = new ArrayList<Ligne>();
    try (Statement ordre = connexion.createStatement();
        ResultSet resultat = ordre.executeQuery(texte)) {
      int colonnes = resultat.getMetaData().getColumnCount();
      while (resultat.next()) {
        var valeurs = new ArrayList<@Nullable String>(colonnes);
        for (int rang = 1; rang <= colonnes; rang++) {
          valeurs.add(resultat.getString(rang));
        }
        lignes.add(new Ligne(valeurs));
      }
    }
    return lignes;
  }

  long nombre(String texte) throws SQLException {
    return lignes(texte).getFirst().nombre(0);
  }

  /** The first column, to be put between the brackets of an {@code in}. */
  static String cles(List<Ligne> lignes) {
    return lignes.isEmpty()
        ? "0"
        : lignes.stream()
            .map(l -> String.valueOf(l.colonnes().getFirst()))
            .collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws SQLException {
    connexion.close();
  }
}
