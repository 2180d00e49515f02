package dev.cordon.internal.launch;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that has been started before there is a task for it, until it is taken or clears itself
 * away: when it is dropped, has been idle for too long, or has died.
 *
 * <p>A thread of its own, the keeper, starts it, waits, asks it whether it is well when it is to be
 * taken, and otherwise ends it.
 */
final class Spare extends Thread {

  /** How long a spare may take to start, or to say that it is well. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private enum Wish {
    NONE,
    TAKE,
    DROP
  }

  private final JvmSpec spec;
  private final List<String> more;
  private final Duration idle;

  /** Whether the JVM is well, told after {@link Wish#TAKE}. */
  private final CompletableFuture<Boolean> well = new CompletableFuture<>();

  /** Null until it has been started. Guarded by this. */
  private @Nullable ChildJvm child;

  /** Whether the JVM has said hello. Guarded by this. */
  private boolean arrived;

  /** What is to become of it. Guarded by this. */
  private Wish wish = Wish.NONE;

  /** Whether nothing more will become of it. Guarded by this. */
  private boolean over;

  /**
   * A spare that {@link #start} starts.
   *
   * @param more arguments before those of the spec
   * @param idle how long it waits to be taken
   */
  Spare(JvmSpec spec, List<String> more, Duration idle) {
    super("cordon-spare");
    setDaemon(true);
    this.spec = spec;
    this.more = more;
    this.idle = idle;
  }

  JvmSpec spec() {
    return spec;
  }

  /** {@return the process, once it is ready to be taken} */
  synchronized Optional<ProcessHandle> ready() {
    return arrived && wish == Wish.NONE && child != null && child.isAlive()
        ? Optional.of(child.handle())
        : Optional.empty();
  }

  // The keeper.

  @Override
  public void run() {
    ChildJvm started = null;
    boolean kept = true;
    try {
      started = ChildJvm.start(spec, more);
      kept = keep(started);
    } catch (IOException | RuntimeException | Error e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "There is no spare JVM", e);
    } finally {
      end();
      if (started != null && kept) {
        discard(started);
      }
    }
  }

  /** Keeps the JVM for as long as it is spare; returns whether it still is nobody's. */
  private boolean keep(ChildJvm started) throws IOException {
    synchronized (this) {
      child = started;
      notifyAll();
    }
    var unused = started.handle().onExit().thenRun(this::wake);
    Optional<SocketChannel> channel = started.awaitArrival();
    synchronized (this) {
      if (wish == Wish.TAKE) { // While it was starting.
        return false;
      }
      arrived = channel.isPresent();
    }
    return !(channel.isPresent() && awaitWish(started) && isWell(channel.get()));
  }

  private synchronized void wake() {
    notifyAll();
  }

  /** Returns whether the spare is to be taken. */
  private synchronized boolean awaitWish(ChildJvm started) {
    long deadline = System.nanoTime() + idle.toNanos();
    long left = idle.toMillis();
    while (wish == Wish.NONE && left > 0 && started.isAlive()) {
      try {
        wait(left);
      } catch (InterruptedException e) {
        return false;
      }
      left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    }
    return wish == Wish.TAKE;
  }

  /** A spare may have been killed or stopped a moment ago. */
  private boolean isWell(SocketChannel channel) throws IOException {
    var connection = new Connection(channel, 0);
    connection.send(FrameType.PING);
    Optional<Frame> answer = connection.receive();
    return answer.isPresent() && answer.get().type() == FrameType.PONG && well.complete(true);
  }

  private void end() {
    well.complete(false);
    synchronized (this) {
      over = true;
      notifyAll();
    }
  }

  private static void discard(ChildJvm child) {
    child.serve("spare", OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    child.kill();
    child.awaitExit();
    try {
      Optional<SocketChannel> channel = child.awaitArrival();
      if (channel.isPresent()) {
        channel.get().close();
      }
      child.finish();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.WARNING, "A spare JVM has left files behind", e);
    }
  }

  // Those who want it, or not.

  /** Takes it, unless it is not well. One that is still starting is taken as it is. */
  Optional<ChildJvm> take() {
    Optional<ChildJvm> taken = wish(Wish.TAKE);
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    synchronized (this) {
      if (!arrived) {
        return taken;
      }
    }
    well.completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    if (well.join()) {
      return taken;
    }
    taken.get().kill();
    return Optional.empty();
  }

  /** Ends it, without waiting for its end. */
  void drop() {
    wish(Wish.DROP).ifPresent(ChildJvm::kill);
  }

  /** Waits until nothing is left of it. Not interrupted. */
  void awaitGone() {
    Uninterrupted.join(this);
  }

  /** Sets what is to become of it, and returns it if that is still possible. */
  private synchronized Optional<ChildJvm> wish(Wish wished) {
    boolean interrupted = false;
    while (child == null && !over) { // It takes some milliseconds.
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (child == null || over || wish != Wish.NONE) {
      return Optional.empty();
    }
    boolean drop = wished == Wish.DROP || !isFit(child);
    wish = drop ? Wish.DROP : Wish.TAKE;
    notifyAll();
    if (drop && wished == Wish.TAKE) {
      child.kill();
      return Optional.empty();
    }
    return Optional.of(child);
  }

  /** One that was stopped need not be asked, and one that starts for too long is stuck. */
  private boolean isFit(ChildJvm started) {
    try {
      return started.isAlive()
          && (arrived || started.started().plus(PATIENCE).isAfter(Instant.now()))
          && !ProcessStat.of(started.handle().pid()).map(ProcessStat::isHeld).orElse(false);
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The spare JVM has just gone", e);
      return false;
    }
  }
}
