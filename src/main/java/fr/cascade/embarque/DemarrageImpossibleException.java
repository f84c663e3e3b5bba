package fr.cascade.embarque;

import org.jspecify.annotations.Nullable;

/** The portal cannot start; the message is the whole sentence that the person reads. */
final class DemarrageImpossibleException extends RuntimeException {

  DemarrageImpossibleException(String phrase, @Nullable Throwable cause) {
    super(phrase, cause);
  }
}
