package dev.cordon.internal.launch;

import dev.cordon.internal.wire.FrameSender;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.ProtocolException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Ends one process: takes a dump, asks, waits for the grace period, kills. */
public final class Ender {

  /** How long the system may take to end a killed process. */
  public static final Duration KILL = Duration.ofSeconds(2);

  /** How long the child may take for a dump of its threads. */
  private static final Duration DUMP = Duration.ofMillis(500);

  private final String name;
  private final ChildJvm child;
  private final Duration grace;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch dumped = new CountDownLatch(1);

  /** Completed when an end that was begun is over. */
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

  private volatile @Nullable FrameSender connection;

  public Ender(String name, ChildJvm child, Duration grace) {
    this.name = name;
    this.child = child;
    this.grace = grace;
  }

  public void connected(FrameSender open) {
    connection = open;
  }

  /** The dump has come, once. */
  public void dumped() throws ProtocolException {
    if (!asked.compareAndSet(true, false)) {
      throw new ProtocolException("a dump that nobody has asked for");
    }
    dumped.countDown();
  }

  /**
   * The process has gone. Where its end was begun, this waits until its descendants have been
   * killed too, so that nothing is left undone when this JVM ends next.
   */
  public void gone() {
    dumped.countDown(); // There will be none any more.
    if (begun.get()) {
      ended.join();
    }
  }

  /** The longest that it may take from {@link #begin} until the process has gone. */
  public Duration longest() {
    return grace.plus(KILL); // Of which the dump may take a quarter.
  }

  /** Begins to end the process, once, without waiting for it. */
  public void begin() {
    begin(grace);
  }

  /** Begins to end the process, once, with this grace period. */
  public void begin(Duration patience) {
    if (begun.compareAndSet(false, true)) {
      daemon("cordon-end ", () -> end(patience), () -> endAtOnce(Set.of()));
    }
  }

  /** Kills the process if it still lives when the grace period is over. */
  public void killAfterGrace(Limits lingering) {
    lingering.arm(grace, child::kill);
  }

  /** Returns the grace period, or {@code least} if that is longer. */
  public Duration atLeastGrace(Duration least) {
    return grace.compareTo(least) < 0 ? least : grace;
  }

  private void end(Duration patience) {
    Set<ProcessHandle> descendants = new LinkedHashSet<>(child.descendants());
    try {
      askForDump();
      descendants.addAll(child.descendants());
      child.ask();
      child.awaitExit(patience);
    } catch (InterruptedException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The grace period is cut short", e);
    } finally {
      endAtOnce(descendants);
    }
  }

  private void endAtOnce(Set<ProcessHandle> descendants) {
    try {
      child.kill();
      descendants.forEach(ProcessHandle::destroyForcibly);
    } finally {
      ended.complete(null);
    }
  }

  /**
   * A child that is stuck is not waited for; a call that it does not read may even stop the asking.
   */
  private void askForDump() throws InterruptedException {
    FrameSender open = connection;
    if (open == null) {
      return;
    }
    daemon(
        "cordon-dump ",
        () -> {
          try {
            asked.set(true);
            open.send(FrameType.DUMP);
            open.send(FrameType.ENDING);
          } catch (IOException e) {
            dumped.countDown(); // There will be none.
          }
        },
        dumped::countDown);
    if (!dumped.await(DUMP.toMillis(), TimeUnit.MILLISECONDS)) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "{0} gave no dump of its threads", name);
    }
  }

  /** Runs {@code body} on a thread of its own, or here where there is no room for one. */
  public void daemon(String purpose, Runnable body) {
    daemon(purpose, body, body);
  }

  /**
   * Runs {@code body} on a thread of its own that does not keep this JVM alive, or
   * {@code otherwise} here where there is no room for one.
   */
  private void daemon(String purpose, Runnable body, Runnable otherwise) {
    var thread = new Thread(body, purpose + name);
    thread.setDaemon(true);
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, name + ": there is no room for a thread", e);
      otherwise.run();
    }
  }
}
