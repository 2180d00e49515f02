package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A shell, its shell and the sleep of that: descendants of a child, for tests of their end. */
final class Family {

  /** Tells its three numbers at once, in a file that is the argument. */
  private static final String SCRIPT = """
      sh -c 'sleep 600 & echo "$0 $$ $!" > "$1.draft"; mv "$1.draft" "$1"; wait' $$ "$1" &
      wait
      """;

  /** Ends at once, and leaves behind what has a session of its own. */
  private static final String DETACHED = """
      setsid sleep 600 &
      echo $! > "$1.draft"
      """;

  private final List<Long> members;

  private Family(List<Long> members) {
    this.members = members;
  }

  /** Starts a family, in the child. */
  static void start(String mark) throws IOException {
    run(SCRIPT, mark);
  }

  /** Starts one that has left the house, in the child. */
  static void startDetached(String mark) throws Exception {
    assertThat(run(DETACHED, mark).waitFor()).isZero(); // Its own parent has gone now.
    Files.move(Path.of(mark + ".draft"), Path.of(mark));
  }

  private static Process run(String script, String mark) throws IOException {
    return new ProcessBuilder("sh", "-c", script, "sh", mark).start();
  }

  /** Waits for the family that was started with {@code mark}. */
  static Family at(Path mark) throws Exception {
    Await.until(mark + " is there", () -> Files.exists(mark));
    List<Long> members = Stream.of(Files.readString(mark).strip().split(" ", -1))
        .map(Long::valueOf)
        .toList();
    return new Family(members);
  }

  /** Returns the process that has started it. */
  long parent() {
    return ProcessHandle.of(members.get(0))
        .flatMap(ProcessHandle::parent)
        .orElseThrow()
        .pid();
  }

  void awaitGone(Duration limit) throws Exception {
    for (long member : members) {
      Processes.awaitGone(member, limit);
    }
  }

  /** Checks that all of them live, and ends them. */
  void assertAliveAndEnd() throws IOException {
    try {
      for (long member : members) {
        assertThat(Processes.isGone(member)).as("%s is gone", member).isFalse();
      }
    } finally {
      for (long member : members) {
        ProcessHandle.of(member).ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }
}
