package dev.cordon.internal.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Gives each task its JVM: the spare one, or one that it starts. */
public final class Launcher {

  /** How long the next spare leaves the processor to the call that has just begun. */
  private static final Duration PAUSE = Duration.ofMillis(10);

  private static final Spares SPARES = new Spares(Duration.ofSeconds(30), 1L << 30);
  private static final AtomicLong FRESH = new AtomicLong();
  private static final AtomicLong SPARE = new AtomicLong();

  private Launcher() {}

  /**
   * Returns a JVM of this spec that has run nothing.
   *
   * @param fresh whether it has to be started now
   * @param call the parts of the call that it will run
   * @throws IOException if none can be started; nothing is left of it then
   */
  public static ChildJvm start(JvmSpec spec, boolean fresh, ByteBuffer... call) throws IOException {
    if (!fresh) {
      var spare = SPARES.take(spec);
      if (spare.isPresent()) {
        SPARE.incrementAndGet();
        return spare.get();
      }
    }
    ChildJvm child = ChildJvm.start(spec, List.of(), call);
    FRESH.incrementAndGet();
    return child;
  }

  /** Sees to it that there will be a spare of this spec, as one was good for a call. */
  public static void prepare(JvmSpec spec) {
    SPARES.prepare(spec, List.of(), PAUSE);
  }

  /** {@return the process of the spare, once it is ready} */
  public static Optional<ProcessHandle> spare() {
    return SPARES.current();
  }

  /** Ends the spare, and waits until nothing is left of it. */
  public static void release() {
    SPARES.release();
  }

  /** Ends the spare for good, with this JVM. */
  public static void close() {
    SPARES.close();
  }

  /** {@return how many JVMs were started for a task} */
  public static long freshStarts() {
    return FRESH.get();
  }

  /** {@return how many tasks have taken a spare} */
  public static long spareStarts() {
    return SPARE.get();
  }
}
