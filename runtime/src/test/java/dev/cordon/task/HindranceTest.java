package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that fails leaves nothing behind, and the next start works. */
@Timeout(60)
final class HindranceTest {

  @TempDir
  private Path directory;

  @ParameterizedTest
  @CsvSource({
    "java, TaskStartException",
    "directory, TaskStartException",
    "option, FAILED TaskStartException",
    "heap, FAILED TaskStartException",
    "class path, FAILED TaskStartException",
    "exit, FAILED TaskStartException",
    "halt, FAILED TaskStartException",
    "throw, FAILED TransferException",
    "hang, FAILED TaskStartException"
  })
  void start_thatIsHindered_leavesNothing(String how, String end) throws Exception {
    assertThat(outputOf(ParentJvm.in(directory), how, directory))
        .isEqualTo(lines("hindered: " + end, "then: RETURNED", "left: []"));
  }

  @Test
  void start_ofAJavaThatMustNotRun_leavesNothing() throws Exception {
    Path java = directory.resolve("jdk").resolve("bin").resolve("java");
    Files.createDirectories(java.getParent());
    Files.createFile(java); // Without the right to run it, even for root.

    assertThat(outputOf(ParentJvm.in(directory), "java", directory.resolve("jdk")))
        .isEqualTo(lines("hindered: TaskStartException", "then: RETURNED", "left: []"));
  }

  @Test
  void start_whereTheTemporaryDirectoryHasGone_isRefusedAndOthersGoOn() throws Exception {
    assertThat(
            outputOf(ParentJvm.in(directory), "no temporary directory", directory.resolve("mark")))
        .isEqualTo(lines(
            "hindered: TaskStartException", "before: RETURNED", "then: RETURNED", "left: []"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "read-only"})
  void start_whereTheTemporaryDirectoryTakesNothing_isRefused(String how) throws Exception {
    String mount = "mount -t tmpfs -o size=256k tmpfs \"$0\" && exec \"$@\"";
    ParentJvm parent = ParentJvm.in(directory)
        .behind("unshare", "--map-root-user", "--mount", "sh", "-c", mount)
        .behind(directory.resolve("tmp").toString());

    assertThat(outputOf(parent, how, directory))
        .isEqualTo(lines("hindered: TaskStartException", "then: RETURNED", "left: []"));
  }

  @Test
  void start_whereTheNameOfTheTemporaryDirectoryIsTooLongForASocket_works() throws Exception {
    Path deep = Files.createDirectories(directory.resolve("ä".repeat(40)).resolve("b".repeat(40)));

    ParentJvm parent = ParentJvm.in(directory).flags("-Djava.io.tmpdir=" + deep);

    assertThat(outputOf(parent, "none", directory))
        .isEqualTo(lines("hindered: RETURNED", "then: RETURNED", "left: []"));
  }

  private static String outputOf(ParentJvm prepared, String how, Path path) throws Exception {
    try (ParentJvm parent = prepared.main(Hindrance.class).start(how, path.toString())) {
      String output = parent.output();
      assertThat(parent.errors()).isEmpty();
      return output;
    }
  }

  private static String lines(String... lines) throws IOException {
    return String.join("\n", lines) + "\n";
  }
}
