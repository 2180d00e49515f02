package dev.cordon.internal.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Gives each task its JVM: the spare one, or one that it starts. */
public final class Launcher {

  /** How long the next spare leaves the processor to the call that has just begun. */
  private static final Duration PAUSE = Duration.ofMillis(10);

  private static final Archives ARCHIVES = new Archives();
  private static final Spares SPARES =
      new Spares(Duration.ofSeconds(30), 1L << 30, ARCHIVES::arguments);
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
      var spare = SPARES.take(spec, call);
      if (spare.isPresent()) {
        SPARE.incrementAndGet();
        return spare.get();
      }
    }
    ChildJvm child = ChildJvm.start(spec, ARCHIVES.arguments(spec), "", call);
    FRESH.incrementAndGet();
    return child;
  }

  /**
   * Sees to it that there will be a spare of this spec.
   *
   * @param likely the class of a call that is likely to come next, empty for none
   */
  public static void prepareSpare(JvmSpec spec, String likely) {
    SPARES.prepare(spec, likely, PAUSE);
  }

  /**
   * Sees to it that there will be an archive of the classes of this spec.
   *
   * @param rehearsal makes the parts of a call that loads what most calls need
   */
  public static void prepareArchive(JvmSpec spec, Supplier<ByteBuffer[]> rehearsal) {
    if (ARCHIVES.isWanted(spec)) {
      ARCHIVES.prepare(spec, rehearsal);
    }
  }

  /** {@return the names of classes of the worker that not every call needs} */
  public static List<String> workerClasses() {
    String name = "dev.cordon.internal.worker.";
    return List.of(
        name + "Failures",
        name + "Rehearsal",
        name + "Rehearsal$RehearsalCodec",
        name + "Threads",
        name + "Voice$Words");
  }

  /** A JVM of this spec has crashed before its call. */
  public static void crashed(JvmSpec spec) {
    ARCHIVES.distrust(spec);
  }

  /** {@return the process of the spare, once it is ready} */
  public static Optional<ProcessHandle> spare() {
    return SPARES.current();
  }

  /** Ends what runs beside the tasks, and waits until nothing is left of it. */
  public static void release() {
    SPARES.release();
    ARCHIVES.release();
  }

  /** Ends for good what runs beside the tasks, with this JVM. */
  public static void close() {
    SPARES.close();
    ARCHIVES.close();
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
