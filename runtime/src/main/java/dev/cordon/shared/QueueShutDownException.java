package dev.cordon.shared;

/**
 * Thrown by methods that put into a queue which was shut down, and by those that take from one
 * which is empty then; nothing will come any more.
 *
 * <p>The model is {@code queue.ShutDown} of Python 3.13.
 */
public class QueueShutDownException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Says which queue. */
  public QueueShutDownException(String message) {
    super(message);
  }
}
