package fr.cascade.embarque;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;

/**
 * Prints why the portal does not start, without frame nor stack trace, in place of the framework's
 * own report. Standard error rather than the log: a failure can come before logging is set up.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class EchecDemarrageReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analyse) {
    LoggingSystem.get(getClass().getClassLoader())
        .setLogLevel(LoggingFailureAnalysisReporter.class.getName(), LogLevel.OFF);
    System.err.println(analyse.getDescription());
    if (StringUtils.hasText(analyse.getAction())) {
      System.err.println(analyse.getAction());
    }
  }
}
