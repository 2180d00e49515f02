package dev.cordon.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tasks that run, and what becomes of them when this JVM ends. */
final class ParentShutdown {
  private static final Set<TaskProcess<?>> ACTIVE = new LinkedHashSet<>(); // Guarded by itself.
  private static volatile boolean inProgress;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(ParentShutdown::endAll, "cordon-shutdown"));
  }

  private ParentShutdown() {}

  static boolean inProgress() {
    return inProgress;
  }

  static void add(TaskProcess<?> process) {
    synchronized (ACTIVE) {
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

  private static void endAll() {
    inProgress = true;
    active().forEach(TaskProcess::endWithParent);
  }
}
