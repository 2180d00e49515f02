package dev.cordon.internal.launch;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that has been started before there is a task for it, until it is taken or clears itself
 * away: when it is dropped, has been idle for too long, or has died.
 *
 * <p>A thread of its own, the keeper, starts it, waits, brings it the call that it is taken for,
 * and otherwise ends it.
 */
final class Spare extends Thread {

  /** How long a spare may take to start. */
  private static final Duration START = Duration.ofSeconds(2);

  /** How long it may take to receive a small call. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** How often it is asked for a sign of life, so that both sides have done it before a call. */
  private static final int REHEARSALS = 20;

  /** How many bytes of a call are worth another second. */
  private static final long BYTES_PER_SECOND = 32 << 20;

  private enum Wish {
    NONE,
    TAKE,
    DROP
  }

  private final JvmSpec spec;
  private final List<String> more;
  private final String likely;
  private final Duration idle;

  /** Whether the JVM has received the call, told after {@link Wish#TAKE}. */
  private final CompletableFuture<Boolean> delivered = new CompletableFuture<>();

  /** What it is taken for. Guarded by this. */
  private ByteBuffer[] call = {};

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
   * @param likely the class of a call that is likely to come, empty for none
   * @param idle how long it waits to be taken
   */
  Spare(JvmSpec spec, List<String> more, String likely, Duration idle) {
    super("cordon-spare");
    setDaemon(true);
    this.spec = spec;
    this.more = more;
    this.likely = likely;
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
      started = ChildJvm.start(spec, more, likely);
      kept = keep(started);
    } catch (IOException | RuntimeException | Error e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "There is no spare JVM", e);
    } finally {
      end();
      if (started != null && kept && !isTakenEarly()) {
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
    started.whenGone(this::wake);
    Optional<SocketChannel> channel = started.awaitArrival();
    synchronized (this) {
      if (isTakenEarly()) {
        return false;
      }
      arrived = channel.isPresent();
    }
    if (channel.isEmpty()) {
      return true;
    }
    var connection = new Connection(channel.get(), Integer.MAX_VALUE);
    rehearse(connection);
    return !(awaitWish(started) && deliver(connection));
  }

  /** Returns whether it was taken while it was starting: then it is the task's, however it ends. */
  private synchronized boolean isTakenEarly() {
    return wish == Wish.TAKE && !arrived;
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

  /**
   * Returns whether the JVM has received the call, which it says before anything of it runs. One
   * that was killed or stopped a moment ago has not, and the call may run elsewhere.
   */
  private boolean deliver(Connection connection) throws IOException {
    connection.send(FrameType.CALL, call);
    boolean received = hears(FrameType.RECEIVED, connection);
    delivered.complete(received);
    return received;
  }

  private static void rehearse(Connection connection) throws IOException {
    boolean heard = true;
    for (int i = 0; i < REHEARSALS && heard; i++) {
      connection.send(FrameType.PING);
      heard = hears(FrameType.PONG, connection);
    }
  }

  /** Returns whether the next frame is of this type, but for those that say nothing. */
  private static boolean hears(FrameType type, Connection connection) throws IOException {
    Optional<Frame> frame = connection.receive();
    while (frame.isPresent() && frame.get().type() == FrameType.REHEARSED) {
      frame = connection.receive();
    }
    return frame.isPresent() && frame.get().type() == type;
  }

  private void end() {
    delivered.complete(false);
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

  /**
   * Takes it for a call, unless it is not well. One that has started has received the call then.
   */
  Optional<ChildJvm> take(ByteBuffer... call) {
    Optional<ChildJvm> taken = wish(Wish.TAKE, call);
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    synchronized (this) {
      if (!arrived) {
        return taken;
      }
    }
    Future<?> limit = Timer.schedule(taken.get()::kill, patience(call));
    boolean received = delivered.join(); // Since also one that is killed has received it or not.
    limit.cancel(false);
    return received ? Optional.of(taken.get().withCall()) : Optional.empty();
  }

  private static Duration patience(ByteBuffer... call) {
    long size = 0;
    for (ByteBuffer part : call) {
      size += part.remaining();
    }
    return PATIENCE.plusSeconds(size / BYTES_PER_SECOND);
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
  private synchronized Optional<ChildJvm> wish(Wish wished, ByteBuffer... taker) {
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
    call = taker;
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
          && (arrived || started.started().plus(START).isAfter(Instant.now()))
          && !ProcessStat.of(started.handle().pid()).map(ProcessStat::isHeld).orElse(false);
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "The spare JVM has just gone", e);
      return false;
    }
  }
}
