package dev.cordon.guard;

import java.io.Serial;

/**
 * A thread would enter guards in another order than threads have before, so that two of them could
 * wait for each other for ever.
 *
 * <p>The message has the stack of each. It is thrown only where the order is checked, which the
 * system property {@code cordon.lockOrder} says; see {@link Guard}.
 */
public final class LockOrderException extends GuardException {
  @Serial
  private static final long serialVersionUID = 1L;

  LockOrderException(String message) {
    super(message, null);
  }
}
