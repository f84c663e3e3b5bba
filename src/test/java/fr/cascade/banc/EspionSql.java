package fr.cascade.banc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Notes the statements that one thread sends, while it is asked to; otherwise connections are the
 * pool's own and nothing is slowed down.
 */
final class EspionSql extends DelegatingDataSource {

  private @Nullable Map<String, Ordre> releve;

  private EspionSql(DataSource source) {
    super(source);
  }

  /** How many times a statement was sent, and the time it took in all. */
  record Ordre(int fois, long nanosecondes) {

    Ordre plus(Ordre autre) {
      return new Ordre(fois + autre.fois, nanosecondes + autre.nanosecondes);
    }
  }

  /** Puts the spy before the portal's pool. */
  static final class Pose implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
      return bean instanceof DataSource source ? new EspionSql(source) : bean;
    }
  }

  /** The statements of an act, in the order in which each first came. */
  Map<String, Ordre> relever(Runnable acte) {
    Map<String, Ordre> ordres = new LinkedHashMap<>();
    releve = ordres;
    try {
      acte.run();
    } finally {
      releve = null;
    }
    return ordres;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connexion = super.getConnection();
    Map<String, Ordre> ordres = releve;
    return ordres == null ? connexion : suivre(Connection.class, connexion, "", ordres);
  }

  /** The same object, whose statements are noted. */
  private static <T> T suivre(Class<T> type, T cible, String sql, Map<String, Ordre> ordres) {
    Object suivi =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, methode, arguments) -> appeler(cible, methode, arguments, sql, ordres));
    return type.cast(suivi);
  }

  private static @Nullable Object appeler(
      Object cible,
      Method methode,
      Object @Nullable [] arguments,
      String sql,
      Map<String, Ordre> ordres)
      throws Throwable {
    String texte =
        arguments != null && arguments.length > 0 && arguments[0] instanceof String s ? s : sql;
    long debut = System.nanoTime();
    Object rendu;
    try {
      rendu = methode.invoke(cible, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
    if (methode.getName().startsWith("execute")) {
      ordres.merge(texte, new Ordre(1, System.nanoTime() - debut), Ordre::plus);
    }
    if (rendu instanceof PreparedStatement ordre) {
      return suivre(PreparedStatement.class, ordre, texte, ordres);
    }
    return rendu instanceof Statement ordre && cible instanceof Connection
        ? suivre(Statement.class, ordre, "", ordres)
        : rendu;
  }
}
