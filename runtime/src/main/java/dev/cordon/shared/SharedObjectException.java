package dev.cordon.shared;

/**
 * Thrown by all methods of a shared object whose manager has gone, does not answer, has no memory
 * left, or does not know it, since the handle is of another run.
 */
public class SharedObjectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says which object, and what has happened. */
  public SharedObjectException(String message) {
    super(message);
  }

  /** Says which object, and what has happened. */
  public SharedObjectException(String message, Throwable cause) {
    super(message, cause);
  }
}
