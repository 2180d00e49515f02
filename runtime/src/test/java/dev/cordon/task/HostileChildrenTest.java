package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Several hostile children at once, beside an innocent one. Counts what this JVM has open. */
@Isolated
@Timeout(60)
final class HostileChildrenTest {
  private static final List<Misdeed> MISDEEDS = List.of(
      Misdeed.RETURNED_CUT_IN_ITS_PARTS,
      Misdeed.LENGTH_LARGEST,
      Misdeed.PONG_UNASKED,
      Misdeed.DUMPED_UNASKED,
      Misdeed.CLOSES_AND_LIVES,
      Misdeed.TOKEN_TWICE);

  @TempDir
  private Path directory;

  @Test
  void misdeeds_ofManyAtOnce_disturbNobodyAndLeaveNothing() throws Exception {
    SpareJvms.release();
    together("first"); // What is loaded and opened once is there from now on.
    int threads = threads();
    long files = files();

    together("second");

    Await.until("our threads have ended", () -> threads() <= threads);
    Await.until("all files are closed", () -> files() <= files);
  }

  private void together(String round) throws Exception {
    TaskProcess<String> innocent = Tasks.started(LaunchOptions.defaults().fresh(), () -> "fine");
    List<TaskProcess<Object>> processes = new ArrayList<>();
    for (Misdeed misdeed : MISDEEDS) {
      processes.add(HostileChildTest.started(misdeed, directory.resolve(round + misdeed)));
    }
    assertThat(innocent.get()).isEqualTo("fine");
    for (TaskProcess<Object> process : processes) {
      assertThat(process.outcome().kind()).isEqualTo(Outcome.Kind.FAILED);
      assertThat(process.join(HostileChildTest.SOON)).isTrue();
    }
    assertThat(innocent.join(HostileChildTest.SOON)).isTrue();
  }

  private static long files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    }
  }

  private static int threads() {
    return (int) Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("cordon-"))
        .count();
  }
}
