package dev.cordon.guard;

/**
 * A thread that was interrupted while it waited to enter a guard, in a method that does not declare
 * {@link InterruptedException}. The thread's interrupt status is set again.
 */
public class GuardInterruptedException extends GuardException {
  private static final long serialVersionUID = 1L;

  GuardInterruptedException(String message, InterruptedException cause) {
    super(message, cause);
  }
}
