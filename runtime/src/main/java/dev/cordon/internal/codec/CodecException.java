package dev.cordon.internal.codec;

/**
 * Thrown when an object cannot be encoded or rebuilt; the message says which, where and what to do.
 */
public final class CodecException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says what, where and what to do. */
  public CodecException(String message) {
    super(message);
  }

  /** Says what, where and what to do. */
  public CodecException(String message, Throwable cause) {
    super(message, cause);
  }
}
