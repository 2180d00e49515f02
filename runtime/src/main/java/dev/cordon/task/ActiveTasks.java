package dev.cordon.task;

import dev.cordon.internal.launch.ShutdownHook;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tasks that run, and what becomes of them when this JVM ends. */
final class ActiveTasks {
  private static final Set<TaskProcess<?>> ACTIVE = new LinkedHashSet<>(); // Guarded by itself.

  private static final ShutdownHook.Member ALL = new ShutdownHook.Member() {
    @Override
    public void endWithJvm() {
      active().forEach(TaskProcess::endWithParent);
    }

    // Waits until their conductors have cleared away what is left of them.
    @Override
    public boolean awaitGone(Duration limit) throws InterruptedException {
      boolean gone = true;
      for (TaskProcess<?> process : active()) {
        gone &= process.join(limit);
      }
      return gone;
    }
  };

  private ActiveTasks() {}

  static void add(TaskProcess<?> process) {
    synchronized (ACTIVE) {
      try {
        ShutdownHook.add(ALL);
      } catch (IllegalStateException e) {
        throw new TaskStartException(process.name() + " cannot start: this JVM is ending", e);
      }
      ACTIVE.add(process);
    }
  }

  static void remove(TaskProcess<?> process) {
    synchronized (ACTIVE) {
      ACTIVE.remove(process);
    }
  }

  static List<TaskProcess<?>> active() {
    synchronized (ACTIVE) {
      return List.copyOf(ACTIVE);
    }
  }
}
