package dev.cordon.internal.launch;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What becomes of the children of this JVM when it ends in an orderly way. */
public final class ShutdownHook {

  /** Those that end with this JVM. Guarded by itself. */
  private static final Set<Member> MEMBERS = new LinkedHashSet<>();

  private static boolean watching; // Guarded by MEMBERS.
  private static final CountDownLatch ENDING = new CountDownLatch(1);

  /** How long after a child this JVM may learn of a signal that was for both. */
  private static final Duration SAME_SIGNAL = Duration.ofMillis(300);

  /** 128 + n for SIGHUP, SIGINT and SIGTERM, which terminals and services send to all at once. */
  private static final Set<Integer> ENDED_FROM_OUTSIDE = Set.of(129, 130, 143);

  private ShutdownHook() {}

  /** Who has children. */
  public interface Member {

    /** Kills the children, without waiting for their end. */
    void endWithJvm();

    /** Waits until nothing is left of them; returns whether that is so. */
    boolean awaitGone(Duration limit) throws InterruptedException;
  }

  /**
   * Adds a member.
   *
   * @throws IllegalStateException if this JVM is ending
   */
  public static void add(Member member) {
    synchronized (MEMBERS) {
      if (jvmIsEnding()) {
        throw new IllegalStateException("this JVM is ending");
      }
      if (!watching) {
        var hook = new Thread(null, ShutdownHook::endAll, "cordon-shutdown", 0, false);
        hook.setContextClassLoader(ClassLoader.getSystemClassLoader()); // It stays for ever.
        Runtime.getRuntime().addShutdownHook(hook);
        watching = true;
      }
      MEMBERS.add(member);
    }
  }

  /** Removes a member, of whose children nothing is left. */
  public static void remove(Member member) {
    synchronized (MEMBERS) {
      MEMBERS.remove(member);
    }
  }

  private static boolean jvmIsEnding() {
    return ENDING.getCount() == 0;
  }

  /**
   * Returns whether a process that has gone with {@code status} has ended with this JVM. It may
   * have heard of the same signal before.
   */
  public static boolean endedWithJvm(OptionalInt status) {
    try {
      if (status.isPresent() && ENDED_FROM_OUTSIDE.contains(status.getAsInt())) {
        return ENDING.await(SAME_SIGNAL.toMillis(), TimeUnit.MILLISECONDS);
      }
      return jvmIsEnding();
    } catch (InterruptedException e) {
      return jvmIsEnding();
    }
  }

  /** Kills all, and waits until what is left of them has been cleared away. */
  private static void endAll() {
    ENDING.countDown();
    List<Member> members;
    synchronized (MEMBERS) {
      members = List.copyOf(MEMBERS);
    }
    members.forEach(Member::endWithJvm);
    Launcher.close();
    try {
      for (Member member : members) {
        var unused = member.awaitGone(Ender.KILL);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // The JVM ends in any case, and the children with it.
    }
  }
}
