package fr.cascade.moteur;

import java.lang.reflect.Method;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.retry.MethodRetryPredicate;

/** Tells a conflict that another try settles from a failure that it would only repeat. */
class ConflitPassager implements MethodRetryPredicate {

  private static final String SERIALISATION = "40001";

  @Override
  public boolean shouldRetry(Method method, Throwable echec) {
    for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrencyFailureException
          || cause instanceof OptimisticLockingException
          || (cause instanceof SQLException sql && SERIALISATION.equals(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
