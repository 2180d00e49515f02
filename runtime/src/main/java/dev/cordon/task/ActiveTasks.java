package dev.cordon.task;

import dev.cordon.internal.launch.Launcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tasks that run, and what becomes of them when this JVM ends. */
final class ActiveTasks {
  private static final Set<TaskProcess<?>> ACTIVE = new LinkedHashSet<>(); // Guarded by itself.
  private static boolean watching; // Guarded by ACTIVE.
  private static volatile boolean jvmIsEnding;

  private ActiveTasks() {}

  static boolean jvmIsEnding() {
    return jvmIsEnding;
  }

  static void add(TaskProcess<?> process) {
    synchronized (ACTIVE) {
      if (jvmIsEnding) {
        throw ending(process, null);
      }
      if (!watching) {
        watch(process);
        watching = true;
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

  private static void watch(TaskProcess<?> first) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(ActiveTasks::endAll, "cordon-shutdown"));
    } catch (IllegalStateException e) {
      throw ending(first, e);
    }
  }

  private static TaskStartException ending(TaskProcess<?> process, @Nullable Throwable cause) {
    return new TaskStartException(process.name() + " cannot start: this JVM is ending", cause);
  }

  /** Kills all, and waits until their conductors have cleared away what is left of them. */
  private static void endAll() {
    jvmIsEnding = true;
    List<TaskProcess<?>> active = active();
    active.forEach(TaskProcess::endWithParent);
    Launcher.close();
    try {
      for (TaskProcess<?> process : active) {
        process.join(Ender.KILL);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The JVM ends in any case, and the children with it.
    }
  }
}
