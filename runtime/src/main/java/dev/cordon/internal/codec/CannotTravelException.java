package dev.cordon.internal.codec;

/**
 * Thrown within the encoding of an object graph by an object that cannot be part of it.
 *
 * <p>Unchecked, since an object stream would try to send an {@link java.io.IOException} to the
 * reader.
 */
public final class CannotTravelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object object;

  /** @param message what is said of {@code object}, behind its name */
  public CannotTravelException(Object object, String message) {
    super(message);
    this.object = object;
  }

  /** {@return the same, told with the way to the object from {@code root}} */
  public CodecException within(@org.jspecify.annotations.Nullable Object root) {
    return new CodecException(FieldPath.describe(root, object) + " " + getMessage(), this);
  }
}
