package fr.cascade.moteur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * Tries a whole transaction again when the database or the engine reports that another one won:
 * deadlock, optimistic lock. Placed beside {@code @Transactional}, it stands outside of it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
    predicate = ConflitPassager.class,
    maxRetries = 4,
    delay = 40,
    jitter = 30,
    multiplier = 2)
public @interface RepriseSurConflit {}
