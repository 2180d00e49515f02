package dev.cordon.internal.launch;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Archives of loaded classes, with which a child starts in less than half of the time. One is made
 * when a spec is first used, by a JVM that runs a call of our own, and is kept for later programs
 * of the user. Safe for use by several threads.
 */
final class Archives {

  /** How long the making leaves the processor to the task that has just begun. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  /** How long it may take. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Guarded by this. */
  private Optional<ArchiveDirectory> directory = Optional.empty();

  /** Whether the directory was asked for. Guarded by this. */
  private boolean asked;

  /** Guarded by this. */
  private final Map<JvmSpec, State> states = new HashMap<>();

  /** The last spec for which there was nothing to do; so that equal ones cost next to nothing. */
  private volatile @Nullable JvmSpec settled;

  /** Makes an archive; null where none has been made. Guarded by this. */
  private @Nullable Thread making;

  /** The JVM that leaves it; null where there is none. Guarded by this. */
  private @Nullable ChildJvm maker;

  /** Counts the releases, each of which ends what was asked for before. Guarded by this. */
  private int releases;

  /** Whether this JVM is about to end. Guarded by this. */
  private boolean closed;

  /** What is known of the archive of a spec. */
  private static final class State {
    private final Optional<ArchiveKey> key;
    private Optional<Path> archive = Optional.empty();

    /** Whether the making has begun, or has failed before. */
    private boolean tried;

    State(Optional<ArchiveKey> key) {
      this.key = key;
      this.tried = key.isEmpty();
    }
  }

  /** {@return the arguments by which a JVM of this spec uses its archive, if there is one} */
  synchronized List<String> arguments(JvmSpec spec) {
    State state = state(spec);
    if (state.archive.isEmpty() && state.key.isPresent()) {
      state.archive = find(state.key.get());
    }
    return state
        .archive
        .map(file -> List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds*=off"))
        .orElse(List.of());
  }

  private State state(JvmSpec spec) {
    return states.computeIfAbsent(spec, unknown -> new State(key(unknown)));
  }

  private static Optional<ArchiveKey> key(JvmSpec spec) {
    try {
      return ArchiveKey.of(spec);
    } catch (IOException | RuntimeException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "There is no class-data archive", e);
      return Optional.empty();
    }
  }

  private Optional<Path> find(ArchiveKey key) {
    try {
      Optional<ArchiveDirectory> place = directory();
      return place.isPresent() ? place.get().find(key) : Optional.empty();
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "There is no class-data archive", e);
      return Optional.empty();
    }
  }

  private Optional<ArchiveDirectory> directory() {
    if (!asked) {
      directory = ArchiveDirectory.ofUser();
      asked = true;
    }
    return directory;
  }

  /** {@return whether an archive for this spec was never tried; asked for each call} */
  boolean isWanted(JvmSpec spec) {
    return !spec.equals(settled);
  }

  /**
   * Sees to it that there will be an archive for this spec.
   *
   * @param call makes the parts of the call of our own
   */
  synchronized void prepare(JvmSpec spec, Supplier<ByteBuffer[]> call) {
    State state = state(spec);
    if (state.tried || state.archive.isPresent()) {
      settled = spec;
    } else {
      state.tried = true;
      int asked = releases;
      var unused = Timer.schedule(() -> makeSoon(spec, state, asked, call), PAUSE);
    }
  }

  private synchronized void makeSoon(
      JvmSpec spec, State state, int asked, Supplier<ByteBuffer[]> call) {
    if (closed || asked != releases) {
      retryLater(state);
      return;
    }
    making = new Thread(
        () -> {
          make(spec, state, call);
          retryIfReleased(state, asked);
        },
        "cordon-archive");
    making.setDaemon(true);
    making.start();
  }

  private synchronized void retryLater(State state) {
    state.tried = false;
    settled = null;
  }

  private synchronized void retryIfReleased(State state, int asked) {
    if (asked != releases && state.archive.isEmpty()) {
      retryLater(state);
    }
  }

  private void make(JvmSpec spec, State state, Supplier<ByteBuffer[]> call) {
    Optional<ArchiveDirectory> place;
    synchronized (this) {
      place = directory();
    }
    if (place.isEmpty()) {
      return;
    }
    try (FileChannel channel = place.get().openLock();
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        synchronized (this) {
          retryLater(state); // Another JVM makes one; look again later.
        }
        return;
      }
      ArchiveKey key = place.get().full(state.key.orElseThrow());
      Path draft = place.get().draft(key);
      try {
        if (run(spec, key, draft, call.get())) {
          Path archive = place.get().publish(key, draft);
          synchronized (this) {
            state.archive = Optional.of(archive);
          }
        }
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | RuntimeException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "No class-data archive is made", e);
    }
  }

  /** Runs the call in a JVM that leaves an archive; returns whether it has. */
  private boolean run(JvmSpec spec, ArchiveKey key, Path draft, ByteBuffer[] call)
      throws IOException {
    ChildJvm child;
    synchronized (this) {
      if (closed) {
        return false;
      }
      child =
          ChildJvm.start(maker(spec, key), List.of("-XX:ArchiveClassesAtExit=" + draft), "", call);
      maker = child;
    }
    child.serve("archive", OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    var unused = Timer.schedule(child::kill, LIMIT);
    try {
      Optional<Connection> connection = child.connect(1 << 20);
      if (connection.isPresent()) {
        try (Connection open = connection.get()) {
          converse(open);
        }
      }
    } finally {
      child.awaitExit();
      unused.cancel(false);
      child.finish();
      synchronized (this) {
        maker = null;
      }
    }
    return child.exitValue().orElse(-1) == 0 && Files.isRegularFile(draft);
  }

  private static void converse(Connection connection) throws IOException {
    Optional<Frame> frame = connection.receive();
    while (frame.isPresent()) {
      if (frame.get().type() == FrameType.RETURNED) {
        connection.send(FrameType.ENDING);
      }
      frame = connection.receive();
    }
  }

  /** The archive is good for any class path that begins so. */
  private static JvmSpec maker(JvmSpec spec, ArchiveKey key) {
    List<String> code = new ArrayList<>(spec.code());
    code.set(1, key.classPath());
    return new JvmSpec(spec.javaHome(), spec.flags(), code, spec.environment(), spec.directory());
  }

  /** Uses an archive no more that a JVM may have crashed of. */
  synchronized void distrust(JvmSpec spec) {
    State state = state(spec);
    Optional<Path> archive = state.archive;
    state.archive = Optional.empty();
    state.tried = true;
    archive.ifPresent(file -> {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        System.getLogger("dev.cordon").log(Level.WARNING, "Delete this archive: " + file, e);
      }
    });
  }

  /** Ends what is being made, and waits until nothing is left of it. Not interrupted. */
  void release() {
    Thread ended;
    synchronized (this) {
      releases++;
      ended = making;
      if (maker != null) {
        maker.kill();
      }
    }
    if (ended != null) {
      Uninterrupted.join(ended);
    }
  }

  /** Makes none any more. */
  void close() {
    synchronized (this) {
      closed = true;
    }
    release();
  }
}
