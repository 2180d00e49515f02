package dev.cordon.internal.engine;

import dev.cordon.internal.launch.ChildJvm;
import dev.cordon.internal.launch.JvmSpec;
import dev.cordon.internal.launch.Launcher;
import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.ServiceMessage;
import dev.cordon.pool.Engine;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Output;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** How the process of one worker is started: not too many at the same time. */
final class WorkerStart {

  /** How many JVMs start at the same time, so that each is there soon. */
  private static final Semaphore TURNS =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

  /** How long one waits for its turn. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final ProcessSession session;
  private final String name;
  private final LaunchOptions options;
  private final AtomicBoolean hasTurn = new AtomicBoolean();

  WorkerStart(ProcessSession session, String name) {
    this.session = session;
    this.name = name;
    this.options = session.options();
  }

  /** Waits for its turn, for a while. */
  void await() {
    try {
      hasTurn.set(TURNS.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "An interrupt is ignored", e);
    }
  }

  /** It has started, or never will. */
  void over() {
    if (hasTurn.compareAndSet(true, false)) {
      TURNS.release();
    }
  }

  /**
   * Starts the process.
   *
   * @throws IOException if that is not possible
   */
  ChildJvm launch() throws IOException {
    Output output = options.output().orElseGet(Output::system);
    return Launcher.start(spec(), options.isFresh(), message())
        .serve(name, output.out(), output.err());
  }

  /** It has crashed before any code of the user's could run. */
  void crashed() {
    Launcher.crashed(spec());
  }

  private JvmSpec spec() {
    return JvmSpec.of(
        options.javaHome(),
        options.memory(),
        options.jvmArgs(),
        options.systemProperties(),
        options.classPath(),
        options.environment(),
        options.directory());
  }

  /** Returns the parts of what makes the process this worker. */
  ByteBuffer[] message() throws IOException {
    List<ByteBuffer> initializer = List.of();
    Optional<Engine.Job> first = session.settings().initializer();
    if (first.isPresent()) {
      Engine.Job job = first.get();
      CallForm form = CallForm.decode(job.form());
      initializer = List.of(new CallMessage(job.name(), form, job.scopes(), job.body()).parts());
    }
    boolean labels = options.output().isEmpty();
    return new ServiceMessage(name, session.depth(), options.maxDepth(), labels, initializer)
        .parts();
  }
}
