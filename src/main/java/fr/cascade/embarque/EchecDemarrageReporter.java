package fr.cascade.embarque;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/**
 * Prints why the portal does not start, without frame nor stack trace. Standard error rather than
 * the log: a failure this early comes before logging is set up.
 */
class EchecDemarrageReporter implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analyse) {
    System.err.println(analyse.getDescription());
    if (StringUtils.hasText(analyse.getAction())) {
      System.err.println(analyse.getAction());
    }
  }
}
