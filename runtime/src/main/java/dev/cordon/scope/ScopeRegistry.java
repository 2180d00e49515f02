package dev.cordon.scope;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All scopes of this JVM, none of which it keeps alive. */
final class ScopeRegistry {
  private static volatile List<WeakReference<ThreadScope<?>>> scopes = List.of();

  private ScopeRegistry() {}

  static synchronized void add(ThreadScope<?> scope) {
    List<WeakReference<ThreadScope<?>>> all = new ArrayList<>(scopes);
    all.removeIf(reference -> reference.get() == null);
    all.add(new WeakReference<>(scope));
    scopes = Collections.unmodifiableList(all);
  }

  /** {@return those that there are, in the order of their making} */
  static List<WeakReference<ThreadScope<?>>> all() {
    return scopes;
  }
}
