package dev.cordon.task;

import dev.cordon.internal.launch.Launcher;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The tasks that run, and what becomes of them when this JVM ends. */
final class ActiveTasks {
  private static final Set<TaskProcess<?>> ACTIVE = new LinkedHashSet<>(); // Guarded by itself.
  private static boolean watching; // Guarded by ACTIVE.
  private static final CountDownLatch ENDING = new CountDownLatch(1);

  /** How long after a child this JVM may learn of a signal that was for both. */
  private static final Duration SAME_SIGNAL = Duration.ofMillis(300);

  /** 128 + n for SIGHUP, SIGINT and SIGTERM, which terminals and services send to all at once. */
  private static final Set<Integer> ENDED_FROM_OUTSIDE = Set.of(129, 130, 143);

  private ActiveTasks() {}

  private static boolean jvmIsEnding() {
    return ENDING.getCount() == 0;
  }

  /**
   * Returns whether a process that has gone with {@code status} has ended with this JVM. It may
   * have heard of the same signal before.
   */
  static boolean endedWithJvm(OptionalInt status) {
    try {
      if (status.isPresent() && ENDED_FROM_OUTSIDE.contains(status.getAsInt())) {
        return ENDING.await(SAME_SIGNAL.toMillis(), TimeUnit.MILLISECONDS);
      }
      return jvmIsEnding();
    } catch (InterruptedException e) {
      return jvmIsEnding();
    }
  }

  static void add(TaskProcess<?> process) {
    synchronized (ACTIVE) {
      if (jvmIsEnding()) {
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
      var hook = new Thread(null, ActiveTasks::endAll, "cordon-shutdown", 0, false);
      hook.setContextClassLoader(ClassLoader.getSystemClassLoader()); // It stays for ever.
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      throw ending(first, e);
    }
  }

  private static TaskStartException ending(TaskProcess<?> process, @Nullable Throwable cause) {
    return new TaskStartException(process.name() + " cannot start: this JVM is ending", cause);
  }

  /** Kills all, and waits until their conductors have cleared away what is left of them. */
  private static void endAll() {
    ENDING.countDown();
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
