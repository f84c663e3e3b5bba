package fr.cascade.embarque;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one French sentence why the portal does not start, for the causes that a person can mend:
 * the data folder, the port, the database.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemarrageImpossibleFailureAnalyzer implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable echec) {
    for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
      String phrase = phrase(cause);
      if (phrase != null) {
        return new FailureAnalysis(phrase, null, cause);
      }
    }
    return null;
  }

  private static @Nullable String phrase(Throwable cause) {
    return switch (cause) {
      case DemarrageImpossibleException e -> e.getMessage();
      case PortInUseException e ->
          "Le port %d est déjà pris : choisissez-en un autre avec --port.".formatted(e.getPort());
      case SQLNonTransientConnectionException e -> baseInjoignable(e);
      case SQLTransientConnectionException e -> baseInjoignable(e);
      default -> null;
    };
  }

  private static String baseInjoignable(Exception e) {
    return "La base de données ne répond pas, vérifiez CASCADE_DB_URL, CASCADE_DB_USER et"
        + " CASCADE_DB_PASSWORD ("
        + e.getMessage()
        + ").";
  }
}
