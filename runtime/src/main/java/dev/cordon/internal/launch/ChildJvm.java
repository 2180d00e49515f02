package dev.cordon.internal.launch;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.Invitation;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that this one has started, from its start until nothing of it is left.
 *
 * <p>Its standard input carries an {@link Invitation} and then ends. The connection is its life
 * line: when it ends, the child knows that this JVM has gone. Safe for use by several threads, but
 * for {@link #connect} and {@link #finish}, which belong to one.
 */
public final class ChildJvm {

  /** How long the output of a process that has gone may take to come through. */
  private static final Duration DRAIN = Duration.ofMillis(500);

  /** How much of an error file is kept, in bytes. */
  private static final int ERROR_FILE = 256 * 1024;

  /** The room for what a frame holds beside the value: names and a stack trace as text. */
  private static final int DESCRIPTION = 4 << 20;

  private final Process process;
  private final Instant started = Instant.now();
  private final PrivateDirectory directory;
  private final Doorstep doorstep;
  private final byte[] hello;
  private final int maxFrame;
  private final Tail tail = new Tail();
  private final List<Pump> pumps;

  private ChildJvm(
      Process process,
      PrivateDirectory directory,
      Doorstep doorstep,
      byte[] hello,
      String name,
      LaunchPlan plan) {
    this.process = process;
    this.directory = directory;
    this.doorstep = doorstep;
    this.hello = hello;
    this.maxFrame = plan.maxFrame();
    this.pumps = List.of(
        Pump.start("cordon-out " + name, process.getInputStream(), plan.output()),
        Pump.start("cordon-err " + name, process.getErrorStream(), new Tee(tail, plan.errors())));
  }

  /**
   * Starts a JVM.
   *
   * @throws IOException if it cannot be started; nothing is left of it then
   */
  public static ChildJvm start(String name, LaunchPlan plan) throws IOException {
    Room.require();
    Sweep.once();
    PrivateDirectory directory = PrivateDirectory.create();
    try {
      var doorstep = Doorstep.at(directory.socket());
      try {
        byte[] hello = Hello.fresh();
        Process process = spawn(plan, directory);
        try {
          invite(process, directory, hello);
          var child = new ChildJvm(process, directory, doorstep, hello, name, plan);
          Room.sufficed();
          return child;
        } catch (Throwable e) { // Such as an error, where no thread can be started.
          process.destroyForcibly();
          if (awaitExit(process)) {
            Thread.currentThread().interrupt();
          }
          throw e;
        }
      } catch (Throwable e) {
        undo(doorstep, e);
        throw e;
      }
    } catch (Throwable e) {
      undo(directory::delete, e);
      throw e;
    }
  }

  private static void invite(Process process, PrivateDirectory directory, byte[] hello) {
    try {
      new Invitation(directory.socket().toString(), hello).send(process.getOutputStream());
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

  private static Process spawn(LaunchPlan plan, PrivateDirectory directory) throws IOException {
    ArgumentFile.write(directory.arguments(), CommandLine.of(plan, directory.errorFile()));
    List<String> command = new ArrayList<>();
    command.add(plan.javaHome().resolve("bin").resolve("java").toString());
    command.add("@" + directory.arguments());
    var builder = new ProcessBuilder(command);
    plan.directory().map(Path::toFile).ifPresent(builder::directory);
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    environment.putAll(plan.environment());
    try {
      return builder.start();
    } catch (Error e) { // The JDK knows nothing of a process that it cannot watch.
      ProcessHandle.current()
          .children()
          .filter(child -> child.info().arguments().stream()
              .flatMap(Arrays::stream)
              .anyMatch(command.get(1)::equals))
          .forEach(ProcessHandle::destroyForcibly);
      throw e;
    }
  }

  /**
   * Waits until the child has connected and said hello.
   *
   * @return the connection; empty if the child has ended
   */
  public Optional<Connection> connect() throws IOException {
    var unused = process.onExit().thenRun(doorstep::stopWaiting);
    return doorstep.await(hello).map(this::connection);
  }

  /**
   * A grandchild may hold the other end open: what has not come a while after the end never will.
   */
  private Connection connection(SocketChannel channel) {
    var connection = new Connection(channel, maxFrame + DESCRIPTION);
    var unused = process
        .onExit()
        .thenRunAsync(
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

  /** {@return the handle of the process} */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** {@return when it was started} */
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
      return Optional.of(
          new String(in.readNBytes(ERROR_FILE), java.nio.charset.StandardCharsets.UTF_8));
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
    pumps.forEach(pump -> pump.await(Duration.ofNanos(deadline - System.nanoTime())));
  }

  /** Waits until all that the process had printed has been written, and deletes its files. */
  public void finish() throws IOException {
    pumps.forEach(Pump::awaitWriting);
    doorstep.close();
    directory.delete();
  }

  /** Kills the process if it still lives, and lets go of all that belongs to it. */
  public void abandon() throws IOException {
    kill();
    awaitExit();
    finish();
  }

  /** Writes to two targets; the first never fails. */
  private static final class Tee extends OutputStream {
    private final Tail first;
    private final OutputStream second;

    Tee(Tail first, OutputStream second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void write(int b) throws IOException {
      first.write(b);
      second.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      first.write(bytes, offset, length);
      second.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
      second.flush();
    }
  }
}
