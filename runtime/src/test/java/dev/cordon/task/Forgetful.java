package dev.cordon.task;

import dev.cordon.scope.Binding;
import dev.cordon.scope.ThreadScope;
import org.jspecify.annotations.Nullable;

/** Leaves bindings open, from outside the package of scopes, whose own frames are not told. */
public final class Forgetful {
  private Forgetful() {}

  /** Binds {@code value}; nobody need close it. */
  public static <V extends @Nullable Object> Binding leaveOpen(ThreadScope<V> scope, V value) {
    return scope.bind(value);
  }
}
