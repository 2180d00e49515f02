package dev.cordon.scope;

import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task while it runs on a thread: it begins with nothing but what has come along, and leaves
 * nothing behind. It belongs to its thread.
 */
final class TaskFrame {

  /** How often what closes a value may leave another to be closed, as in POSIX threads. */
  private static final int MAX_ROUNDS = 4;

  private static final ThreadLocal<@Nullable TaskFrame> CURRENT = new ThreadLocal<>();

  private final @Nullable TaskFrame outer = CURRENT.get();
  private final ScopeSnapshot.Load load;

  /** What the thread had before. */
  private final List<Hidden> hidden = new ArrayList<>();

  /** The scopes that hold something, by the order in which they began. */
  private final Deque<ThreadScope<?>> used = new ArrayDeque<>();

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
    return frame;
  }

  /** {@return what has come along} */
  ScopeSnapshot.Load load() {
    return load;
  }

  /** Takes note that {@code scope} has something to be ended. */
  void uses(ThreadScope<?> scope) {
    if (!scope.equals(used.peekLast()) && !used.contains(scope)) {
      used.addLast(scope);
    }
  }

  /** Ends the task: closes what is left, the last first, and restores what was before. */
  void exit() {
    Disposal disposal = new Disposal();
    var open = new StringBuilder();
    for (int round = 0; !used.isEmpty() && round < MAX_ROUNDS; round++) {
      List<ThreadScope<?>> ending = new ArrayList<>(used);
      used.clear();
      for (int i = ending.size() - 1; i >= 0; i--) {
        open.append(ending.get(i).end(disposal));
      }
    }
    used.forEach(ThreadScope::takeOut);
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
    hidden.forEach(before -> before.scope.putBack(before.held));
    report(open.toString(), disposal.failure());
  }

  private static void report(String open, @Nullable Throwable failure) {
    String task = "The task on " + Thread.currentThread().getName();
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
