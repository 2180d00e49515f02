package dev.cordon.guard;

import org.jspecify.annotations.Nullable;

/** A guarded call that did not begin. Its body has not run. */
public class GuardException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GuardException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
