package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A task before its start, and one that is cancelled then. */
@Timeout(60)
final class NewTest {
  private final TaskProcess<String> process = TaskProcess.of(() -> "started").with(QUIET);

  record Verb(String name, Use use) {
    @Override
    public String toString() {
      return name;
    }
  }

  private interface Use {
    void on(TaskProcess<String> process) throws Exception;
  }

  static Stream<Verb> waitingOrAsking() {
    return Stream.of(
        new Verb("get", TaskProcess::get),
        new Verb("get for a time", process -> process.get(1, TimeUnit.SECONDS)),
        new Verb("join", TaskProcess::join),
        new Verb("join for a time", process -> process.join(Duration.ofSeconds(1))),
        new Verb("outcome", TaskProcess::outcome),
        new Verb("pid", TaskProcess::pid),
        new Verb("exitValue", TaskProcess::exitValue),
        new Verb("toHandle", TaskProcess::toHandle),
        new Verb("terminate", TaskProcess::terminate),
        new Verb("kill", TaskProcess::kill));
  }

  static Stream<Verb> configuring() {
    return Stream.of(
        new Verb("named", process -> {
          var unused = process.named("late");
        }),
        new Verb("with", process -> {
          var unused = process.with(QUIET);
        }),
        new Verb("daemon", process -> {
          var unused = process.daemon(true);
        }),
        new Verb("start", TaskProcess::start));
  }

  @ParameterizedTest
  @MethodSource("waitingOrAsking")
  void verb_inNew_isRefused(Verb verb) {
    assertThatIllegalStateException().isThrownBy(call(verb)).withMessage("not started");
  }

  @Test
  void state_inNew_isNeitherAliveNorDone() {
    assertThat(process.isAlive()).isFalse();
    assertThat(process.isDone()).isFalse();
    assertThat(process.isCancelled()).isFalse();
    assertThat(process.onExit()).isNotDone();
    assertThat(TaskProcess.active()).doesNotContain(process);
  }

  @Test
  void name_byDefault_isCounted() {
    assertThat(process.name()).matches("Process-[1-9][0-9]*");
    assertThat(TaskProcess.of(() -> "other").name()).isNotEqualTo(process.name());
  }

  @Test
  void named_inNew_givesTheName() {
    assertThat(process.named("render")).isSameAs(process);

    assertThat(process.name()).isEqualTo("render");
  }

  @Test
  void onExit_askedInNew_isCompletedByTheEnd() throws Exception {
    var exit = process.onExit();

    process.start();

    assertThat(exit.get(1, TimeUnit.MINUTES).value()).isEqualTo("started");
  }

  @ParameterizedTest
  @MethodSource("configuring")
  void verb_afterTheStart_isRefused(Verb verb) {
    process.start();

    assertThatIllegalStateException().isThrownBy(call(verb)).withMessage("already started");
  }

  @ParameterizedTest
  @MethodSource("configuring")
  void verb_afterACancelBeforeTheStart_isRefused(Verb verb) {
    process.cancel(false);

    assertThatIllegalStateException()
        .isThrownBy(call(verb))
        .withMessage("cancelled before its start");
  }

  @Test
  void cancel_beforeTheStart_endsTheTaskAsTerminated() throws Exception {
    var exit = process.onExit();

    assertThat(process.cancel(true)).isTrue();

    assertThat(process.isDone()).isTrue();
    assertThat(process.isCancelled()).isTrue();
    assertThat(process.isAlive()).isFalse();
    process.join();
    assertThat(process.join(Duration.ZERO)).isTrue();
    assertThat(process.outcome()).isInstanceOf(Outcome.Terminated.class);
    assertThat(process.outcome().evidence().pid()).isZero();
    assertThat(exit.get(1, TimeUnit.MINUTES)).isEqualTo(process.outcome());
    Assertions.assertThatThrownBy(process::get).isInstanceOf(CancellationException.class);
    Assertions.assertThatThrownBy(() -> process.get(1, TimeUnit.SECONDS))
        .isInstanceOf(CancellationException.class);
  }

  private ThrowingCallable call(Verb verb) {
    return () -> verb.use().on(process);
  }

  @Test
  void toString_tellsNameAndState() throws Exception {
    TaskProcess<String> other = TaskProcess.of(() -> "started").named("clock").with(QUIET);
    assertThat(other).hasToString("CallProcess[clock, not started]");

    other.start();
    assertThat(other.toString()).startsWith("CallProcess[clock, pid " + other.pid());
    other.join();
    assertThat(other.toString()).endsWith(", gone]");

    process.cancel(true);
    assertThat(process.toString()).endsWith(", cancelled]");
  }
}
