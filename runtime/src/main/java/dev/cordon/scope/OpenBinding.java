package dev.cordon.scope;

import org.jspecify.annotations.Nullable;

/** The binding of one thread. Once closed it keeps nothing alive. */
final class OpenBinding implements Binding {
  private final ThreadScope<?> scope;

  /** Null once it is closed. */
  private @Nullable Slot slot;

  OpenBinding(ThreadScope<?> scope, Slot slot) {
    this.scope = scope;
    this.slot = slot;
  }

  @Override
  public void close() {
    Slot open = slot;
    Thread owner = open == null ? null : open.owner();
    if (open == null || owner == null) { // It has been closed, perhaps by the end of its task.
      slot = null;
      return;
    }
    requireCurrent(owner);
    scope.unbind(open);
    slot = null;
    Disposal disposal = new Disposal();
    open.end(scope, disposal);
    disposal.complete(scope.name());
  }

  private void requireCurrent(Thread owner) {
    if (!owner.equals(Thread.currentThread())) {
      throw new IllegalStateException("The binding of " + scope.name() + " belongs to the thread "
          + nameOf(owner) + ", and cannot be closed on " + nameOf(Thread.currentThread()) + ".");
    }
  }

  /** {@return the name of a thread; a virtual one may have none} */
  static String nameOf(Thread thread) {
    return thread.getName().isEmpty() ? thread.toString() : thread.getName();
  }
}
