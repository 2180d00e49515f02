package dev.cordon.internal.codec;

/**
 * Thrown within the encoding of an object graph by an object that cannot be part of it.
 *
 * <p>Unchecked, since an object stream would try to send an {@link java.io.IOException} to the
 * reader.
 */
final class CannotTravelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object object;

  CannotTravelException(Object object, String message) {
    super(message);
    this.object = object;
  }

  Object object() {
    return object;
  }
}
