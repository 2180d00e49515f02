package dev.cordon.task;

import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that take too long, and processes that do not answer. */
@Timeout(60)
final class LimitTest {
  private static final Duration LIMIT = Duration.ofMillis(500);

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"idle", "spin", "count", "read"})
  void outcome_afterTheTimeout_isTimedOutAndTheProcessIsGone(String harm) throws Exception {
    String mark = directory.resolve("mark").toString();
    TaskProcess<String> process =
        started(LaunchOptions.defaults().timeout(LIMIT), () -> Saboteur.announceAnd(harm, mark));

    Outcome<String> outcome = process.outcome();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertThat(outcome).isInstanceOf(Outcome.TimedOut.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
    assertThat(((Outcome.TimedOut<String>) outcome).limit()).isEqualTo(LIMIT);
    assertThat(outcome.evidence().uptime()).isGreaterThan(LIMIT);
    assertThat(outcome.evidence().threadDump()).isPresent();
    assertThat(outcome.evidence().threadDump().get())
        .contains("\"main\"")
        .contains(Saboteur.class.getName());
    assertThatThrownBy(process::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(TaskTimeoutException.class)
        .hasMessageContaining("500 ms");
  }

  @Test
  void timeout_ofAStoppedProcess_killsIt() throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    LaunchOptions options =
        LaunchOptions.defaults().timeout(Duration.ofSeconds(2)).grace(Duration.ofMillis(200));
    TaskProcess<String> process = started(options, () -> Saboteur.announceAnd("idle", name));
    Processes.signal("STOP", Processes.announced(mark));

    Outcome<String> outcome = process.outcome();

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
    assertThat(outcome.evidence().exitValue()).hasValue(137);
    assertThat(outcome.evidence().threadDump()).isEmpty();
  }

  @Test
  void timeout_countsFromTheBeginOfTheCall() throws Exception {
    Outcome<Boolean> outcome = outcomeOf(
        LaunchOptions.defaults().timeout(Duration.ofMinutes(1)),
        () -> TaskContext.current().orElseThrow().deadline().isPresent());

    assertThat(outcome.value()).isTrue();
  }

  @Test
  void outcome_ofAStoppedProcessWithAHeartbeat_isUnresponsive() throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    TaskProcess<String> process = started(
        LaunchOptions.defaults().heartbeat(Duration.ofSeconds(1)),
        () -> Saboteur.announceAnd("idle", name));
    Processes.signal("STOP", Processes.announced(mark));

    Outcome<String> outcome = process.outcome();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertThat(outcome).isInstanceOf(Outcome.Unresponsive.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.UNRESPONSIVE);
    assertThat(outcome.evidence().exitValue()).hasValue(137);
    assertThatThrownBy(process::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TaskUnresponsiveException.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void outcome_ofAProcessStoppedForAWhile_isItsResult(boolean heartbeat) throws Exception {
    LaunchOptions options = heartbeat
        ? LaunchOptions.defaults().heartbeat(Duration.ofSeconds(4))
        : LaunchOptions.defaults();
    Path mark = directory.resolve("mark");
    Path go = directory.resolve("go");
    String markName = mark.toString();
    String goName = go.toString();
    TaskProcess<String> process = started(options, () -> {
      Saboteur.announce(Path.of(markName));
      Processes.announced(Path.of(goName));
      return "woken";
    });
    long pid = Processes.announced(mark);

    Processes.signal("STOP", pid);
    Await.until("it is stopped", () -> Processes.isStopped(pid));
    Saboteur.announce(go);
    Await.until("a question is missed", Beats.passed(Duration.ofMillis(1500)));
    assertThat(process.isDone()).isFalse();
    Processes.signal("CONT", pid);

    assertThat(process.get()).isEqualTo("woken");
  }

  /** It can say nothing any more, and perhaps has not said that the call began. */
  @Test
  void timeout_ofACallThatStopsItsProcessAtOnce_killsIt() throws Exception {
    Outcome<Integer> outcome = Tasks.outcomeOf(
        LaunchOptions.defaults()
            .fresh()
            .timeout(Duration.ofMillis(700))
            .grace(Duration.ofMillis(100)),
        () -> {
          String own = Long.toString(ProcessHandle.current().pid());
          return new ProcessBuilder("kill", "-STOP", own).start().waitFor();
        });

    assertThat(outcome).isInstanceOf(Outcome.TimedOut.class);
  }
}
