package dev.cordon.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * What this JVM holds of the system.
 *
 * @param descriptors open files, pipes and sockets
 * @param threads live threads, but for pools of the JDK, whose threads wait a minute for more
 * @param files in the directory for temporary files, which nobody shares, and ours in shared memory
 * @param children processes that this JVM has started
 */
record Usage(long descriptors, long threads, long files, long children) {
  private static final List<String> POOLS_OF_THE_JDK =
      List.of("process reaper", "ForkJoinPool.commonPool-");

  static Usage now() throws IOException {
    return new Usage(
        count(Path.of("/proc/self/fd"), ""),
        Thread.getAllStackTraces().keySet().stream().filter(Usage::counts).count(),
        count(Path.of(System.getProperty("java.io.tmpdir")), "")
            + count(Path.of("/dev/shm"), "cordon-"),
        ProcessHandle.current().children().count());
  }

  private static boolean counts(Thread thread) {
    return POOLS_OF_THE_JDK.stream().noneMatch(thread.getName()::startsWith);
  }

  private static long count(Path directory, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .count();
    }
  }

  /** Waits until no more is held than this, and tells both. */
  String awaitNoMore(Duration limit) throws Exception {
    SpareJvms.release();
    var last = new AtomicReference<>(now());
    try {
      Await.until("it is as before", limit, () -> {
        last.set(now());
        return last.get().isNoMoreThan(this);
      });
    } catch (AssertionError e) {
      throw new AssertionError(changeTo(last.get()) + Thread.getAllStackTraces().keySet(), e);
    }
    return changeTo(last.get());
  }

  private boolean isNoMoreThan(Usage before) {
    return descriptors <= before.descriptors
        && threads <= before.threads
        && files <= before.files
        && children <= before.children;
  }

  private String changeTo(Usage after) {
    return "descriptors %d -> %d, threads %d -> %d, files %d -> %d, children %d -> %d"
        .formatted(
            descriptors,
            after.descriptors,
            threads,
            after.threads,
            files,
            after.files,
            children,
            after.children);
  }
}
