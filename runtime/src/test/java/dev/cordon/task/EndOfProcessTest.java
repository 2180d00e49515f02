package dev.cordon.task;

import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that ends within the call: by a signal, or of its own accord. */
@Timeout(60)
final class EndOfProcessTest {
  private static final int SIGABRT_STATUS = 134;

  @TempDir
  private Path directory;

  @ParameterizedTest
  @CsvSource({"KILL, 9", "TERM, 15"})
  void outcome_afterASignalFromOutside_isCrashed(String signal, int number) throws Exception {
    TaskProcess<String> process = idle();

    Processes.signal(signal, process.pid());

    Outcome<String> outcome = process.outcome();
    assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.CRASHED);
    assertThat(((Outcome.Crashed<String>) outcome).signal()).isEqualTo(number);
    assertThat(outcome.evidence().exitValue()).hasValue(128 + number);
    assertThat(outcome.evidence().errorFile()).isEmpty();
    assertThatThrownBy(process::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(TaskCrashedException.class)
        .hasMessageContaining(process.name())
        .hasMessageContaining("SIG" + signal)
        .hasMessageContaining("pid " + process.pid());
  }

  @Test
  void outcome_afterASegmentationFault_hasTheSignalAndTheErrorFile() throws Exception {
    TaskProcess<String> process = idle();

    Processes.signal("SEGV", process.pid());

    Outcome<String> outcome = process.outcome();
    assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
    assertThat(((Outcome.Crashed<String>) outcome).signal()).isEqualTo(11);
    assertThat(outcome.evidence().exitValue()).hasValue(SIGABRT_STATUS);
    assertThat(outcome.evidence().errorFile())
        .hasValueSatisfying(
            text -> assertThat(text).contains("SIGSEGV").contains("(sent by kill)"));
    assertThat(directory).isDirectoryNotContaining("glob:**hs_err*");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 134, 137, 255})
  void outcome_afterSystemExit_isExitedWithTheCode(int code) throws Exception {
    Outcome<String> outcome = outcomeOf(() -> {
      System.exit(code);
      return "never";
    });

    assertExited(outcome, code);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5})
  void outcome_afterHalt_isExitedWithTheCode(int code) throws Exception {
    Outcome<String> outcome = outcomeOf(() -> {
      Runtime.getRuntime().halt(code);
      return "never";
    });

    assertExited(outcome, code);
  }

  @Test
  void outcome_afterHaltWithASignalsStatus_isCrashed() throws Exception {
    Outcome<String> outcome = outcomeOf(() -> {
      Runtime.getRuntime().halt(137);
      return "never";
    });

    assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
    assertThat(((Outcome.Crashed<String>) outcome).signal()).isEqualTo(9);
  }

  @Test
  void outcome_afterAnExitOfAnotherThread_isExited() throws Exception {
    Outcome<String> outcome = outcomeOf(() -> {
      new Thread(() -> System.exit(4)).start();
      return Saboteur.idle();
    });

    assertExited(outcome, 4);
  }

  @Test
  void evidence_afterHalt_hasTheLastLinesOfStandardError() throws Exception {
    Outcome<String> outcome = outcomeOf(() -> {
      for (int i = 0; i < 10_000; i++) {
        System.err.println("line " + i);
      }
      System.err.print("the last words");
      Runtime.getRuntime().halt(9);
      return "never";
    });

    assertThat(outcome.evidence().stderrTail())
        .startsWith("line ")
        .endsWith("line 9999\nthe last words")
        .hasSizeBetween(8_000, 8_192);
  }

  private TaskProcess<String> idle() throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    TaskProcess<String> process = started(
        LaunchOptions.defaults().directory(directory), () -> Saboteur.announceAnd("idle", name));
    assertThat(Processes.announced(mark)).isEqualTo(process.pid());
    return process;
  }

  private static void assertExited(Outcome<String> outcome, int code) {
    assertThat(outcome).isInstanceOf(Outcome.Exited.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.EXITED);
    assertThat(((Outcome.Exited<String>) outcome).code()).isEqualTo(code);
    assertThat(outcome.evidence().exitValue()).hasValue(code);
    assertThatThrownBy(outcome::value)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(TaskExitedException.class)
        .hasMessageContaining("status " + code);
  }
}
