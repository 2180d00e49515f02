package dev.cordon.internal.codec;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.invoke.SerializedLambda;
import org.jspecify.annotations.Nullable;

/** Encodes one object graph, and stops at the first object that cannot travel. */
public final class TravelOutput extends ObjectOutputStream {
  private final @Nullable Object root;
  private final AllowList allowed;

  TravelOutput(OutputStream out, @Nullable Object root, AllowList allowed) throws IOException {
    super(out);
    this.root = root;
    this.allowed = allowed;
    enableReplaceObject(true);
  }

  /** {@return whether {@code object} is what is being sent, not a part of it} */
  @SuppressWarnings("ReferenceEquality") // This very object is meant.
  public boolean isRoot(Object object) {
    return object == root;
  }

  @Override
  protected Object replaceObject(Object object) {
    if (object instanceof IOException failure && endsTheStream()) {
      throw new UncheckedIOException(failure);
    }
    Object travelling = Forms.replace(object);
    if (!(travelling instanceof Serializable)) {
      throw new CannotTravelException(
          object,
          "is of "
              + object.getClass().getTypeName()
              + ", which is not Serializable, so it cannot travel to another process.");
    }
    if (travelling instanceof SerializedLambda lambda) {
      allowed.add(lambda);
    }
    requireAllowed(object, travelling.getClass());
    return travelling;
  }

  /**
   * Returns whether an exception is on its way to the reader, as the stream sends each that a
   * {@code writeObject} throws.
   */
  private static boolean endsTheStream() {
    return StackWalker.getInstance()
        .walk(frames ->
            frames.anyMatch(frame -> frame.getMethodName().equals("writeFatalException")));
  }

  /**
   * Called for each class in the stream, those of superclasses and of {@code Class} objects too.
   */
  @Override
  protected void annotateClass(Class<?> type) {
    requireAllowed(type, type);
  }

  private void requireAllowed(Object object, Class<?> type) {
    if (!allowed.allows(type)) {
      throw new CannotTravelException(
          object,
          "is of "
              + type.getTypeName()
              + ", which the signature does not name, so it may not travel. Name it in"
              + " @Task(allow = ...) or LaunchOptions.allow(...).");
    }
  }
}
