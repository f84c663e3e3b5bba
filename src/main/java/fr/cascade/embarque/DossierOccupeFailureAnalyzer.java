package fr.cascade.embarque;

import fr.cascade.embarque.DossierDeDonnees.DossierOccupeException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, that the data folder is taken. */
class DossierOccupeFailureAnalyzer extends AbstractFailureAnalyzer<DossierOccupeException> {

  @Override
  protected FailureAnalysis analyze(Throwable racine, DossierOccupeException cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
