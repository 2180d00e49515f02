package dev.cordon.internal.launch;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The place for the one JVM that is started before there is a task for it: of the spec that was
 * last asked for, and used once or not at all. Safe for use by several threads.
 */
final class Spares {
  private final Duration idle;
  private final long minFree;
  private final Function<JvmSpec, List<String>> arguments;

  /** Null where there is none; it may have ended. Guarded by this. */
  private @Nullable Spare spare;

  /** Counts the releases, so that what was asked for before one is not made after it. */
  private int releases;

  /** Whether this JVM is about to end. Guarded by this. */
  private boolean closed;

  /**
   * @param idle how long a spare is kept
   * @param minFree how much memory has to be free for a spare, in bytes
   * @param arguments tells what a JVM is started with beside those of its spec
   */
  Spares(Duration idle, long minFree, Function<JvmSpec, List<String>> arguments) {
    this.idle = idle;
    this.minFree = minFree;
    this.arguments = arguments;
  }

  /** Takes the spare for a call if it is of this spec, and well. */
  Optional<ChildJvm> take(JvmSpec spec, ByteBuffer... call) {
    Spare taken;
    synchronized (this) {
      if (spare == null || !spare.spec().equals(spec)) {
        return Optional.empty();
      }
      taken = spare;
      spare = null;
    }
    return taken.take(call);
  }

  /**
   * Makes a spare of this spec after {@code delay}, in place of any other.
   *
   * @param likely the class of a call that is likely to come, empty for none
   */
  synchronized void prepare(JvmSpec spec, String likely, Duration delay) {
    int asked = releases;
    var unused = Timer.schedule(() -> make(spec, likely, asked), delay);
  }

  private synchronized void make(JvmSpec spec, String likely, int asked) {
    if (closed || asked != releases || MachineMemory.free() < minFree) {
      return;
    }
    if (spare != null && spare.isAlive()) {
      if (spare.spec().equals(spec)) {
        return;
      }
      spare.drop();
    }
    spare = null;
    var made = new Spare(spec, arguments.apply(spec), likely, idle);
    made.start(); // Fails where there are no more threads.
    spare = made;
  }

  /** {@return the process of the spare, once it is ready} */
  synchronized Optional<ProcessHandle> current() {
    return spare == null ? Optional.empty() : spare.ready();
  }

  /** Ends the spare and waits until nothing is left of it; those asked for are not made. */
  void release() {
    Spare released;
    synchronized (this) {
      releases++;
      released = spare;
      spare = null;
    }
    if (released != null) {
      released.drop();
      released.awaitGone();
    }
  }

  /** Releases the spare for good. */
  void close() {
    synchronized (this) {
      closed = true;
    }
    release();
  }
}
