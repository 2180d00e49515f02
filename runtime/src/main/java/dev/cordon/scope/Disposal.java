package dev.cordon.scope;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closes values, each once, and each whatever the others throw. */
final class Disposal {

  /** Null as long as nothing had to be closed. */
  private @Nullable Set<Object> closed;

  private @Nullable Throwable failure;

  @SuppressWarnings("ReferenceEquality") // An exception cannot be suppressed in itself.
  void close(@Nullable Object value) {
    if (value instanceof AutoCloseable resource && isFirst(resource)) {
      try {
        resource.close();
      } catch (Throwable e) {
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
        }
        if (failure == null) {
          failure = e;
        } else if (failure != e) {
          failure.addSuppressed(e);
        }
      }
    }
  }

  private boolean isFirst(Object value) {
    if (closed == null) {
      closed = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    return closed.add(value);
  }

  /** {@return whether there was anything to be closed} */
  boolean hasClosed() {
    return closed != null;
  }

  /** {@return what the first one has thrown that threw, the others suppressed in it} */
  @Nullable Throwable failure() {
    return failure;
  }

  /** Adds what there was to {@code thrown}, of which it may be the cause. */
  @SuppressWarnings("ReferenceEquality") // An exception cannot be suppressed in itself.
  void suppressIn(Throwable thrown) {
    if (failure != null && failure != thrown) {
      thrown.addSuppressed(failure);
    }
  }

  /** Throws what there was, an error as it is. */
  void complete(String name) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw new ScopeException("A value of " + name + " cannot be closed: " + failure, failure);
    }
  }
}
