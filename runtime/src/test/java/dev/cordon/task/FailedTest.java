package dev.cordon.task;

import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks after the start and before the call. */
@Timeout(60)
final class FailedTest {
  @TempDir
  private Path directory;

  @ParameterizedTest
  @CsvSource({"-XX:Nope=1, Nope", "-Xmx1k, Too small", "--no-such-option, no-such-option"})
  void outcome_ofABadJvmOption_hasTheLineOfTheJvm(String option, String line) throws Exception {
    Outcome<String> outcome = outcomeOf(LaunchOptions.defaults().jvmArgs(option), () -> "never");

    assertThat(assertFailed(outcome))
        .isInstanceOf(TaskStartException.class)
        .hasMessageContaining(line);
    assertThat(outcome.evidence().exitValue()).hasValue(1);
    assertThat(outcome.evidence().stderrTail()).contains(line);
  }

  @Test
  void outcome_ofAWrongClassPath_namesTheClassThatIsMissing() throws Exception {
    Outcome<String> outcome =
        outcomeOf(LaunchOptions.defaults().classPath(directory), () -> "never");

    assertThat(assertFailed(outcome))
        .isInstanceOf(TaskStartException.class)
        .hasMessageContaining("ClassNotFoundException");
  }

  @Test
  void outcome_ofAnInitializerThatHangs_comesAfterTheStartTimeout() throws Exception {
    TaskProcess<String> process = new Troubled()
        .with(Tasks.QUIET
            .systemProperty(Troubled.KIND, "hang")
            .grace(Duration.ofMillis(200))
            .startTimeout(Duration.ofSeconds(3)));
    process.start();

    Outcome<String> outcome = process.outcome();

    assertThat(assertFailed(outcome))
        .isInstanceOf(TaskStartException.class)
        .hasMessageContaining("3000 ms");
    assertThat(Processes.isGone(process.pid())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit", "halt"})
  void outcome_ofAnInitializerThatEndsTheProcess_isFailedWithTheStatus(String how)
      throws Exception {
    TaskProcess<String> process =
        new Troubled().with(Tasks.QUIET.systemProperty(Troubled.KIND, how));
    process.start();

    Outcome<String> outcome = process.outcome();

    assertThat(assertFailed(outcome))
        .isInstanceOf(TaskStartException.class)
        .hasMessageContaining("exit status 5");
  }

  @Test
  void outcome_ofAnInitializerThatThrows_isFailed() throws Exception {
    TaskProcess<String> process =
        new Troubled().with(Tasks.QUIET.systemProperty(Troubled.KIND, "throw"));
    process.start();

    assertThat(assertFailed(process.outcome())).hasStackTraceContaining("trouble");
  }

  @Test
  void outcome_ofAnArgumentThatFailsWhileItIsRead_isFailed() throws Exception {
    var argument = new Unreadable();

    Outcome<String> outcome = outcomeOf(() -> "read " + argument.count);

    assertThat(assertFailed(outcome))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("not to be read");
    assertThat(outcome.evidence().exitValue()).isNotEqualTo(0);
  }

  @Test
  void outcome_afterAKillBeforeTheCall_isFailedWithTheStatus() throws Exception {
    TaskProcess<String> process =
        new Troubled().with(Tasks.QUIET.systemProperty(Troubled.KIND, "hang"));
    process.start();

    Processes.signal("KILL", process.pid());

    assertThat(assertFailed(process.outcome())).hasMessageContaining("exit status 137");
  }

  @Test
  void start_withoutAJavaAtJavaHome_throwsAndLeavesTheTaskNew() {
    TaskProcess<String> process =
        TaskProcess.of(() -> "never").with(LaunchOptions.defaults().javaHome(directory));

    assertThatThrownBy(process::start)
        .isInstanceOf(TaskStartException.class)
        .hasMessageContaining(process.name())
        .hasMessageContaining(directory.toString());
    assertThat(TaskProcess.active()).doesNotContain(process);
    assertThat(process.isAlive()).isFalse();
    assertThat(process.isDone()).isFalse();
  }

  @Test
  void start_inADirectoryThatIsNotThere_throws() {
    TaskProcess<String> process = TaskProcess.of(() -> "never")
        .with(LaunchOptions.defaults().directory(directory.resolve("nowhere")));

    assertThatThrownBy(process::start)
        .isInstanceOf(TaskStartException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void get_afterAFailure_hasItsCause() throws Exception {
    TaskProcess<String> process =
        started(LaunchOptions.defaults().jvmArgs("-XX:Nope"), () -> "never");

    assertThatThrownBy(process::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TaskStartException.class);
  }

  private static TaskException assertFailed(Outcome<String> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAILED);
    return ((Outcome.Failed<String>) outcome).cause();
  }

  private static final class Unreadable implements Serializable {
    private static final long serialVersionUID = 1L;

    private int count;

    private void readObject(ObjectInputStream in) throws IOException {
      throw new IllegalStateException("not to be read");
    }
  }
}
