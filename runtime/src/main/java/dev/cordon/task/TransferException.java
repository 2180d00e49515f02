package dev.cordon.task;

/** Thrown when an argument or a result cannot travel to the other process; the message names it. */
public final class TransferException extends TaskException {
  private static final long serialVersionUID = 1L;

  /** Made where an object is encoded or rebuilt. */
  public TransferException(String message) {
    super(message);
  }

  /** Made where an object is encoded or rebuilt. */
  public TransferException(String message, Throwable cause) {
    super(message, cause);
  }
}
