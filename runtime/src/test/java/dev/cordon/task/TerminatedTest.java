package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs that end a process by force. */
@Timeout(60)
final class TerminatedTest {

  /** How much later than promised a busy machine may be. */
  private static final Duration SLACK = Duration.ofSeconds(1);

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"idle", "spin", "count", "read"})
  void terminate_returnsWhenTheProcessIsGone(String harm) throws Exception {
    TaskProcess<String> process = running(LaunchOptions.defaults(), harm);

    process.terminate();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertThat(process.isAlive()).isFalse();
    assertTerminated(process);
    assertThat(process.outcome().evidence().threadDump())
        .hasValueSatisfying(dump -> assertThat(dump).contains(Saboteur.class.getName()));
  }

  @Test
  void terminate_ofAChildWhoseHookHangs_killsAfterTheGrace() throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    Duration grace = Duration.ofSeconds(1);
    TaskProcess<String> process = started(LaunchOptions.defaults().grace(grace), () -> {
      Saboteur.hangAtShutdown();
      return Saboteur.announceAnd("idle", name);
    });
    Processes.announced(mark);
    long begin = System.nanoTime();

    process.terminate();

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(grace, grace.plusSeconds(2).plus(SLACK));
    assertThat(Processes.isGone(process.pid())).isTrue();
    assertThat(process.exitValue()).hasValue(137);
    assertTerminated(process);
  }

  @Test
  void terminate_ofAStoppedProcess_returnsWhenItIsGone() throws Exception {
    TaskProcess<String> process = running(LaunchOptions.defaults().grace(Duration.ZERO), "idle");
    Processes.signal("STOP", process.pid());

    process.terminate();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertTerminated(process);
  }

  @Test
  void terminate_beforeTheCallHasBegun_isTerminated() throws Exception {
    TaskProcess<String> process = started(() -> "late");

    process.terminate();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertTerminated(process);
  }

  @Test
  void terminate_keepsTheInterruptOfItsCaller() throws Exception {
    TaskProcess<String> process = running(LaunchOptions.defaults(), "idle");

    Thread.currentThread().interrupt();
    process.terminate();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(Processes.isGone(process.pid())).isTrue();
  }

  @Test
  void terminate_endsTheDescendantsToo() throws Exception {
    Path mark = directory.resolve("grandchild");
    String name = mark.toString();
    TaskProcess<String> process = started(LaunchOptions.defaults().grace(Duration.ZERO), () -> {
      Process sleep = new ProcessBuilder("sleep", "60").start();
      java.nio.file.Files.writeString(Path.of(name + ".draft"), Long.toString(sleep.pid()));
      java.nio.file.Files.move(Path.of(name + ".draft"), Path.of(name));
      return Saboteur.idle();
    });
    long grandchild = Processes.announced(mark);

    process.kill();

    Processes.awaitGone(grandchild, Duration.ofSeconds(2));
    assertThat(Processes.isGone(process.pid())).isTrue();
  }

  @Test
  void kill_returnsWhenTheProcessIsGone() throws Exception {
    TaskProcess<String> process = running(LaunchOptions.defaults(), "count");

    process.kill();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertThat(process.exitValue()).hasValue(137);
    assertTerminated(process);
  }

  @Test
  void kill_ofAStoppedProcess_returnsWhenItIsGone() throws Exception {
    TaskProcess<String> process = running(LaunchOptions.defaults(), "idle");
    Processes.signal("STOP", process.pid());

    process.kill();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertTerminated(process);
  }

  @Test
  void cancel_isDoneAndCancelledAtOnce() throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    TaskProcess<String> process = started(() -> {
      Saboteur.hangAtShutdown(); // So that the process outlives the cancel for a while.
      return Saboteur.announceAnd("idle", name);
    });
    Processes.announced(mark);

    boolean cancelled = process.cancel(false);

    assertThat(cancelled).isTrue();
    assertThat(process.isDone()).isTrue();
    assertThat(process.isCancelled()).isTrue();
    assertThat(process.isAlive()).isTrue();
    assertThatThrownBy(process::get).isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> process.get(1, TimeUnit.MINUTES))
        .isInstanceOf(CancellationException.class);
    process.join();
    assertThat(Processes.isGone(process.pid())).isTrue();
    assertTerminated(process);
  }

  @Test
  void cancel_wakesACallerThatWaitsInGet() throws Exception {
    TaskProcess<String> process = running(LaunchOptions.defaults(), "idle");
    var get = new java.util.concurrent.FutureTask<>(process::get);
    var waiter = new Thread(get);
    waiter.start();
    Await.waiting(waiter);

    process.cancel(true);

    assertThatThrownBy(get::get)
        .isInstanceOf(java.util.concurrent.ExecutionException.class)
        .hasCauseInstanceOf(CancellationException.class);
  }

  @Test
  void cancel_afterTheEnd_changesNothing() throws Exception {
    TaskProcess<String> process = started(() -> "ended");
    process.outcome();

    assertThat(process.cancel(true)).isFalse();
    assertThat(process.isCancelled()).isFalse();
    process.terminate();
    process.kill();
    assertThat(process.get()).isEqualTo("ended");
    assertThat(process.outcome().kind()).isEqualTo(Outcome.Kind.RETURNED);
  }

  private TaskProcess<String> running(LaunchOptions options, String harm) throws Exception {
    Path mark = directory.resolve("mark");
    String name = mark.toString();
    TaskProcess<String> process =
        started(QUIET.with(options), () -> Saboteur.announceAnd(harm, name));
    Processes.announced(mark);
    return process;
  }

  private static void assertTerminated(TaskProcess<String> process) throws Exception {
    Outcome<String> outcome = process.outcome();
    assertThat(outcome).isInstanceOf(Outcome.Terminated.class);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.TERMINATED);
    assertThat(process.isDone()).isTrue();
    assertThat(process.isCancelled()).isTrue();
    assertThatThrownBy(process::get).isInstanceOf(CancellationException.class);
  }
}
