package dev.cordon.scope;

import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One task while it runs on a thread: it begins with nothing but what has come along, and leaves
 * nothing behind. It belongs to its thread.
 */
final class TaskFrame {

  /** How often what closes a value may leave another to be closed, as in POSIX threads. */
  private static final int MAX_ROUNDS = 4;

  private static final int MANY = 64;

  private static final ThreadLocal<@Nullable TaskFrame> CURRENT = new ThreadLocal<>();

  private final @Nullable TaskFrame outer = CURRENT.get();
  private final ScopeSnapshot.Load load;

  /** What the thread had before. */
  private final List<Hidden> hidden = new ArrayList<>();

  /**
   * The scopes that hold something, by the order in which they began; a scope may be there again.
   */
  private final List<ThreadScope<?>> used = new ArrayList<>();

  /** How many of them there may be before those that are there again are looked for. */
  private int mostUsed = MANY;

  /** What other libraries had of this thread, the last bound last. */
  private final List<Binding> contexts = new ArrayList<>();

  private record Hidden(ThreadScope<?> scope, Object held) {}

  private TaskFrame(ScopeSnapshot.Load load) {
    this.load = load;
  }

  /** {@return the task that runs on this thread, null for none} */
  static @Nullable TaskFrame current() {
    return CURRENT.get();
  }

  /** Begins a task with what has come along. */
  static TaskFrame enter(ScopeSnapshot.Load load) {
    var frame = new TaskFrame(load);
    for (WeakReference<ThreadScope<?>> reference : ScopeRegistry.all()) {
      ThreadScope<?> scope = reference.get();
      Object held = scope == null ? null : scope.takeOut();
      if (scope != null && held != null) {
        frame.hidden.add(new Hidden(scope, held));
      }
    }
    CURRENT.set(frame);
    try {
      frame.lendInherited();
      for (Contexts.Captured<?> context : load.contexts()) {
        frame.contexts.add(context.bind());
      }
    } catch (RuntimeException | Error e) {
      frame.exit();
      throw e;
    }
    return frame;
  }

  /** A thread that the task makes inherits them whether or not the task has asked. */
  private void lendInherited() {
    for (ThreadScope<?> scope : load.inherited()) {
      Object lent = load.takeLent(scope);
      if (lent != null) {
        uses(scope);
        scope.putBack(lent);
      }
    }
  }

  /** {@return what has come along} */
  ScopeSnapshot.Load load() {
    return load;
  }

  /** {@return whether {@link #exit} would have nothing to end} */
  boolean endsNothing() {
    return used.isEmpty() && contexts.isEmpty();
  }

  /** Takes note that {@code scope}, which held nothing, has something to be ended. */
  void uses(ThreadScope<?> scope) {
    if (used.size() >= mostUsed) {
      forgetEarlier();
    }
    used.add(scope);
  }

  /** A scope that has begun several times ends where it began last. */
  private void forgetEarlier() {
    Set<ThreadScope<?>> last = new LinkedHashSet<>();
    for (ThreadScope<?> scope : used) {
      last.remove(scope);
      last.add(scope);
    }
    used.clear();
    used.addAll(last);
    mostUsed = Math.max(MANY, 2 * used.size());
  }

  /** Ends the task: closes what is left, the last first, and restores what was before. */
  void exit() {
    Disposal disposal = new Disposal();
    var open = new StringBuilder();
    try {
      endUsed(disposal, open);
      for (int i = contexts.size() - 1; i >= 0; i--) {
        disposal.close(contexts.get(i));
      }
    } finally { // Whatever happens, the thread goes on as it was.
      for (ThreadScope<?> scope : used) { // No lambda: they are slow to begin with.
        scope.drop();
      }
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
      for (Hidden before : hidden) {
        before.scope.putBack(before.held);
      }
    }
    report(open, disposal.failure());
  }

  private void endUsed(Disposal disposal, StringBuilder open) {
    int ended = 0;
    for (int round = 0; round < MAX_ROUNDS && ended < used.size(); round++) {
      int begun = used.size();
      for (int i = begun - 1; i >= ended; i--) {
        used.get(i).end(disposal, open);
      }
      ended = begun;
    }
    if (disposal.hasClosed()) { // Something may have been set meanwhile.
      List.copyOf(used).forEach(scope -> scope.end(disposal, open));
    }
  }

  private static void report(StringBuilder open, @Nullable Throwable failure) {
    if (open.isEmpty() && failure == null) {
      return;
    }
    String task = "The task on " + OpenBinding.nameOf(Thread.currentThread());
    if (!open.isEmpty()) {
      System.getLogger("dev.cordon")
          .log(Level.WARNING, task + " has left open, and it is closed now:" + open);
    }
    if (failure != null) {
      System.getLogger("dev.cordon")
          .log(Level.WARNING, task + " has left a value that cannot be closed", failure);
    }
  }
}
