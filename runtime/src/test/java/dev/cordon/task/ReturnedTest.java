package dev.cordon.task;

import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ReturnedTest {

  @Test
  void outcome_ofAResult_hasTheValue() throws Exception {
    Outcome<String> outcome = outcomeOf(() -> "a" + "b");

    assertThat(outcome).isInstanceOf(Outcome.Returned.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.RETURNED);
    assertThat(outcome.value()).isEqualTo("ab");
  }

  @Test
  void evidence_ofAResult_tellsTheProcess() throws Exception {
    Instant before = Instant.now();
    TaskProcess<Long> process = started(() -> ProcessHandle.current().pid());

    Evidence evidence = process.outcome().evidence();

    assertThat(process.get()).isEqualTo(process.pid());
    assertThat(evidence.task()).isEqualTo(process.name());
    assertThat(evidence.pid()).isEqualTo(process.pid());
    assertThat(evidence.started()).isBetween(before, Instant.now());
    assertThat(evidence.uptime()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    assertThat(evidence.threadDump()).isEmpty();
    assertThat(evidence.errorFile()).isEmpty();
  }

  @Test
  void get_ofAResult_givesTheValue() throws Exception {
    TaskProcess<Integer> process = started(() -> 42);

    assertThat(process.get(1, TimeUnit.MINUTES)).isEqualTo(42);
    assertThat(process.get()).isEqualTo(42);
    assertThat(process.isDone()).isTrue();
    assertThat(process.isCancelled()).isFalse();
  }

  @Test
  void call_runsInAnotherProcessWithOtherStatics() throws Exception {
    Saboteur.sink = 1;

    assertThat(outcomeOf(() -> Saboteur.sink).value()).isZero();
  }

  @Test
  void outcome_withAHeartbeatAndATimeoutKept_isTheResult() throws Exception {
    LaunchOptions options =
        LaunchOptions.defaults().heartbeat(Duration.ofMillis(400)).timeout(Duration.ofMinutes(1));

    Outcome<String> outcome = outcomeOf(options, () -> {
      Await.until("some beats have passed", Beats.passed(Duration.ofSeconds(2)));
      return "alive";
    });

    assertThat(outcome.value()).isEqualTo("alive");
  }

  @Test
  void exitValue_afterAResult_isZero() throws Exception {
    TaskProcess<String> process = started(() -> "well");

    process.join();

    assertThat(process.exitValue()).hasValue(0);
  }
}
