package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal does: it sends a signal to all processes of a group at once. */
@Timeout(60)
final class TerminalTest {
  private static final Duration GRACE = Duration.ofSeconds(3);

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"idle", "spin", "count", "read", "deaf", "hook"})
  void interrupt_ofAllProcesses_endsThemAndPrintsNothing(String harm) throws Exception {
    assertAllEnd(harm, "INT", 130);
  }

  @Test
  void interrupt_ofNestedTasks_endsThemAndPrintsNothing() throws Exception {
    assertAllEnd("nest", "INT", 130);
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void signal_ofAllProcesses_endsThemAndPrintsNothing(String signal, int status) throws Exception {
    assertAllEnd("idle", signal, status);
  }

  @Test
  void interrupt_thatReachesTheChildFirst_isNoCrash() throws Exception {
    Path mark = directory.resolve("mark");
    Path kind = directory.resolve("kind");
    try (ParentJvm parent =
        ParentJvm.in(directory).start("interrupted", "idle", mark.toString(), kind.toString())) {
      long child = Processes.announced(mark);

      Processes.signal("INT", child);
      Processes.awaitGone(child, GRACE);
      Processes.signal("INT", parent.pid());

      assertThat(parent.exitStatus()).isEqualTo(130);
    }
    assertThat(Files.readString(kind)).isEqualTo("TERMINATED, TERMINATED");
  }

  private void assertAllEnd(String harm, String signal, int status) throws Exception {
    Path mark = directory.resolve("mark");
    Path kind = directory.resolve("kind");
    try (ParentJvm parent = ParentJvm.in(directory)
        .inASession()
        .start("interrupted", harm, mark.toString(), kind.toString())) {
      Family children = Family.at(mark);
      long begin = System.nanoTime();

      Processes.signal(signal, "-" + parent.pid());

      assertThat(parent.exitStatus()).isEqualTo(status);
      children.awaitGone(GRACE);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(GRACE);
    }
    assertThat(Files.readString(kind)).isEqualTo("TERMINATED, TERMINATED");
    assertThat(directory.resolve("out")).isEmptyFile();
    assertThat(directory.resolve("err")).isEmptyFile();
    assertThat(ParentJvm.leftIn(directory)).isEmpty();
  }
}
