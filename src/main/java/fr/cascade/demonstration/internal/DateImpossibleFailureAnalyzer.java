package fr.cascade.demonstration.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, why the portal does not start on that date. */
class DateImpossibleFailureAnalyzer extends AbstractFailureAnalyzer<DateImpossibleException> {

  @Override
  protected FailureAnalysis analyze(Throwable racine, DateImpossibleException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
