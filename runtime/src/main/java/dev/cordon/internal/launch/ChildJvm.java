package dev.cordon.internal.launch;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.Invitation;
import dev.cordon.internal.wire.Slate;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that this one has started, from its start until nothing of it is left.
 *
 * <p>Its standard input carries an {@link Invitation} and then ends. The connection is its life
 * line: when it ends, the child knows that this JVM has gone. Safe for use by several threads, but
 * for {@link #finish}, which belongs to one.
 */
public final class ChildJvm {

  /** How long the output of a process that has gone may take to come through. */
  public static final Duration DRAIN = Duration.ofMillis(500);

  /** How much of an error file is kept, in bytes. */
  private static final int ERROR_FILE = 256 * 1024;

  /** The room for what a frame holds beside the value: names and a stack trace as text. */
  public static final int DESCRIPTION = 4 << 20;

  private final Process process;
  private volatile Instant started = Instant.now();
  private final PrivateDirectory directory;
  private final Doorstep doorstep;
  private volatile boolean hasCall;
  private final FutureTask<Optional<SocketChannel>> arrival;
  private final Tail tail = new Tail();
  private final LateOutput output = new LateOutput();
  private final LateOutput errors = new LateOutput();
  private final Pump outputPump;
  private final Pump errorPump;

  /** Completed when the process has gone. */
  private final CompletableFuture<@Nullable Void> exit = new CompletableFuture<>();

  private ChildJvm(
      Process process,
      PrivateDirectory directory,
      Doorstep doorstep,
      byte[] hello,
      boolean hasCall) {
    this.process = process;
    this.directory = directory;
    this.doorstep = doorstep;
    this.hasCall = hasCall;
    this.arrival = new FutureTask<>(() -> doorstep.await(hello));
    try {
      this.outputPump = Pump.start("cordon-out", process.getInputStream(), output);
      this.errorPump = Pump.start("cordon-err", process.getErrorStream(), new Tee(tail, errors));
      watchExit();
    } catch (Error e) { // There is no room for a thread; the others must not wait for a target.
      output.bind(OutputStream.nullOutputStream());
      errors.bind(OutputStream.nullOutputStream());
      throw e;
    }
  }

  /**
   * Tells the exit on a thread of its own. {@link Process#onExit} needs the common pool, which an
   * application may have filled with what blocks.
   */
  private void watchExit() {
    var watcher = new Thread(
        () -> {
          try {
            awaitExit();
          } finally {
            exit.complete(null);
          }
        },
        "cordon-exit");
    watcher.setDaemon(true);
    watcher.start();
  }

  /**
   * Starts a JVM.
   *
   * @param call the parts of the call that it will run, which are sent along if they are small
   *     enough; none if it is not known yet
   * @param likely the class of a call that is likely to come, empty for none
   * @throws IOException if it cannot be started; nothing is left of it then
   */
  static ChildJvm start(JvmSpec spec, List<String> more, String likely, ByteBuffer... call)
      throws IOException {
    Room.require();
    Sweep.once();
    PrivateDirectory directory = PrivateDirectory.create();
    try {
      var doorstep = Doorstep.at(directory.socket());
      try {
        ChildJvm child = start(spec, more, directory, doorstep, likely, call);
        Room.sufficed();
        return child;
      } catch (Throwable e) {
        undo(doorstep, e);
        throw e;
      }
    } catch (Throwable e) {
      undo(directory::delete, e);
      throw e;
    }
  }

  private static ChildJvm start(
      JvmSpec spec,
      List<String> more,
      PrivateDirectory directory,
      Doorstep doorstep,
      String likely,
      ByteBuffer... call)
      throws IOException {
    byte[] hello = Hello.fresh();
    Process process = Spawn.of(spec, more, directory);
    try {
      boolean sent = call.length > 0 && Invitation.hasRoomFor(call);
      var invitation = new Invitation(
          directory.socket().toString(), hello, sent ? List.of(call) : List.of(), likely);
      invite(process, directory, invitation);
      return new ChildJvm(process, directory, doorstep, hello, sent);
    } catch (Throwable e) { // Such as an error, where no thread can be started.
      process.destroyForcibly();
      if (awaitExit(process)) {
        Thread.currentThread().interrupt();
      }
      throw e;
    }
  }

  private static void invite(Process process, PrivateDirectory directory, Invitation invitation) {
    try {
      invitation.send(process.getOutputStream());
      directory.note(process.toHandle());
    } catch (IOException e) {
      // A process that ended at once has closed its pipe; how it ended is told later.
      System.getLogger("dev.cordon").log(Level.DEBUG, "The child did not listen", e);
    }
  }

  private static void undo(Closeable what, Throwable cause) {
    try {
      what.close();
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** Makes it the child of the task of this name, whose streams are these. */
  public ChildJvm serve(String name, OutputStream out, OutputStream err) {
    started = Instant.now();
    outputPump.rename("cordon-out " + name);
    errorPump.rename("cordon-err " + name);
    output.bind(out);
    errors.bind(err);
    return this;
  }

  /**
   * Waits until the child has connected and said hello.
   *
   * @return the channel; empty if the child has ended
   */
  public Optional<SocketChannel> awaitArrival() throws IOException {
    whenGone(doorstep::stopWaiting);
    arrival.run();
    while (true) {
      try {
        return arrival.get();
      } catch (InterruptedException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, "An interrupt is ignored", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException cause) {
          throw cause;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /**
   * Waits until the child has connected and said hello.
   *
   * @param maxFrame the largest value that the child may send, in bytes
   * @return the connection; empty if the child has ended
   */
  public Optional<Connection> connect(int maxFrame) throws IOException {
    return awaitArrival().map(channel -> connection(channel, maxFrame));
  }

  /**
   * A grandchild may hold the other end open: what has not come a while after the end never will.
   */
  private Connection connection(SocketChannel channel, int maxFrame) {
    var connection = new Connection(channel, maxFrame + DESCRIPTION);
    var unused = exit.thenRunAsync(
        () -> {
          try {
            connection.close();
          } catch (IOException e) {
            System.getLogger("dev.cordon").log(Level.DEBUG, "Closed already", e);
          }
        },
        Timer.after(DRAIN));
    return connection;
  }

  /** Runs {@code action}, which must be short, when the process has gone, at once if it has. */
  void whenGone(Runnable action) {
    var unused = exit.thenRun(action);
  }

  /** Notes that the call has been brought to it. */
  ChildJvm withCall() {
    hasCall = true;
    return this;
  }

  /** {@return whether the call was sent along with the invitation, or has been brought} */
  public boolean hasCall() {
    return hasCall;
  }

  /** {@return whether the call that was sent along has begun, as a file says} */
  public boolean hasMarkedBegin() {
    return Files.exists(Invitation.mark(directory.socket().toString()));
  }

  /** {@return the file in which a pool's worker keeps its account; see {@link Slate}} */
  public Path slate() {
    return Slate.path(directory.socket().toString());
  }

  /** {@return the handle of the process} */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** {@return when it was started, or began to serve a task} */
  public Instant started() {
    return started;
  }

  /** {@return whether it still runs} */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** {@return its exit status, 128 + n after signal n; empty while it runs} */
  public OptionalInt exitValue() {
    return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
  }

  /** {@return the last lines of its standard error} */
  public String errorTail() {
    return tail.text();
  }

  /** {@return what the JVM wrote when it crashed, if it did} */
  public Optional<String> errorFile() throws IOException {
    Path file = directory.errorFile();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return Optional.of(new String(in.readNBytes(ERROR_FILE), StandardCharsets.UTF_8));
    }
  }

  /** Waits until the process has gone; returns whether it has. */
  public boolean awaitExit(Duration limit) throws InterruptedException {
    return process.waitFor(Timer.nanos(limit), TimeUnit.NANOSECONDS);
  }

  /** Waits until the process has gone. For a thread of our own, which nobody should interrupt. */
  public void awaitExit() {
    if (awaitExit(process)) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "An interrupt is ignored");
    }
  }

  /** Returns whether an interrupt came meanwhile. */
  private static boolean awaitExit(Process process) {
    boolean interrupted = false;
    while (true) {
      try {
        process.waitFor();
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  /** Asks the process to end, as SIGTERM does. */
  public void ask() {
    process.destroy();
  }

  /** {@return the processes that it has started, and theirs; none if it has gone} */
  public List<ProcessHandle> descendants() {
    // Of a process that has gone, the number may be another's by now.
    return process.isAlive() ? process.descendants().toList() : List.of();
  }

  /** Kills the process and its descendants, as SIGKILL does; nothing if it has gone. */
  public void kill() {
    List<ProcessHandle> descendants = descendants();
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
  }

  /** Waits a while for what a process that has gone had printed. */
  public void drain() {
    long deadline = System.nanoTime() + DRAIN.toNanos();
    outputPump.await(Duration.ofNanos(deadline - System.nanoTime()));
    errorPump.await(Duration.ofNanos(deadline - System.nanoTime()));
  }

  /** Waits until all that the process had printed has been written, and deletes its files. */
  public void finish() throws IOException {
    outputPump.awaitWriting();
    errorPump.awaitWriting();
    doorstep.close();
    directory.delete();
  }

  /** Kills the process if it still lives, and lets go of all that belongs to it. */
  public void abandon() throws IOException {
    kill();
    awaitExit();
    finish();
  }
}
