package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A task that runs. */
@Timeout(60)
final class LifecycleTest {

  @TempDir
  private Path directory;

  @Test
  void state_whileItRuns_isAliveAndNotDone() throws Exception {
    TaskProcess<String> process = waiting();

    assertThat(process.isAlive()).isTrue();
    assertThat(process.isDone()).isFalse();
    assertThat(process.isCancelled()).isFalse();
    assertThat(process.exitValue()).isEmpty();
    assertThat(process.toHandle().pid()).isEqualTo(process.pid());
    assertThat(process.toHandle().isAlive()).isTrue();
    assertThat(TaskProcess.active()).contains(process);
    go();
  }

  @Test
  void state_afterJoin_isGone() throws Exception {
    TaskProcess<String> process = waiting();

    go();
    process.join();

    assertThat(Processes.isGone(process.pid())).isTrue();
    assertThat(process.isAlive()).isFalse();
    assertThat(process.isDone()).isTrue();
    assertThat(process.exitValue()).hasValue(0);
    assertThat(process.toHandle().isAlive()).isFalse();
    assertThat(TaskProcess.active()).doesNotContain(process);
    assertThat(process.join(Duration.ZERO)).isTrue();
  }

  @Test
  void join_forATime_tellsWhetherItIsGone() throws Exception {
    TaskProcess<String> process = waiting();

    assertThat(process.join(Duration.ZERO)).isFalse();
    assertThat(process.join(Duration.ofSeconds(-1))).isFalse();
    assertThat(process.join(Duration.ofMillis(20))).isFalse();
    go();
    assertThat(process.join(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
  }

  @Test
  void get_forATooShortTime_throwsAndTheTaskGoesOn() throws Exception {
    TaskProcess<String> process = waiting();

    assertThatThrownBy(() -> process.get(20, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    go();
    assertThat(process.get()).isEqualTo("went on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"join", "get", "outcome"})
  void caller_thatIsInterrupted_throwsAndTheTaskGoesOn(String verb) throws Exception {
    TaskProcess<String> process = waiting();
    Callable<Object> wait = switch (verb) {
      case "join" -> () -> process.join(Duration.ofDays(1));
      case "get" -> process::get;
      default -> process::outcome;
    };
    var call = new FutureTask<>(wait);
    var caller = new Thread(call);
    caller.start();
    Await.waiting(caller);

    caller.interrupt();

    assertThatThrownBy(call::get).hasCauseExactlyInstanceOf(InterruptedException.class);
    assertThat(process.isAlive()).isTrue();
    go();
    assertThat(process.get()).isEqualTo("went on");
  }

  @Test
  void onExit_mayJoinInItsCallback() throws Exception {
    TaskProcess<String> process = waiting();
    var joined = process.onExit().thenApply(outcome -> {
      try {
        return process.join(Duration.ofSeconds(30));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });

    go();

    assertThat(joined.get(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void onExit_completedByTheUser_changesNothing() throws Exception {
    TaskProcess<String> process = waiting();

    process.onExit().cancel(true);
    process.onExit().completeExceptionally(new IllegalStateException("mine"));

    assertThat(process.isDone()).isFalse();
    go();
    assertThat(process.onExit().get(1, TimeUnit.MINUTES)).isSameAs(process.outcome());
    assertThat(process.get()).isEqualTo("went on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hook", "thread"})
  void outcome_isThereBeforeAProcessThatHangsIsGone(String what) throws Exception {
    TaskProcess<String> process = started(() -> {
      if (what.equals("hook")) {
        Saboteur.hangAtShutdown();
      } else {
        new Thread(Saboteur::idle).start();
      }
      return "told";
    });

    assertThat(process.get()).isEqualTo("told");
    assertThat(process.isAlive()).isTrue();
    assertThat(process.exitValue()).isEmpty();
    assertThat(process.join(Duration.ofSeconds(8))).isTrue();
    assertThat(process.exitValue()).hasValue(137);
    assertThat(process.get()).isEqualTo("told");
  }

  @Test
  void outcome_isNotChangedByAnExitAfterIt() throws Exception {
    TaskProcess<String> process = started(() -> {
      Thread main = Thread.currentThread();
      new Thread(() -> {
            try {
              main.join();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            System.exit(5);
          })
          .start();
      return "told";
    });

    process.join();

    assertThat(process.get()).isEqualTo("told");
    assertThat(process.exitValue()).hasValue(5);
  }

  @Test
  void start_fromAThreadThatEnds_leavesTheTaskRunning() throws Exception {
    TaskProcess<String> process = waitingTask();
    var starter = new Thread(process::start);
    starter.start();
    starter.join();

    Processes.announced(directory.resolve("mark"));
    go();

    assertThat(process.get()).isEqualTo("went on");
  }

  @Test
  void handle_asAnArgumentOfAnotherTask_isRefused() throws Exception {
    TaskProcess<String> process = waiting();

    assertThatThrownBy(() -> started(process::isAlive))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("a handle of a task travels to its own child only");
    go();
  }

  @Test
  void handle_inAPlainObjectStream_isRefused() throws Exception {
    try (var out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(TaskProcess.of(() -> "kept")))
          .isInstanceOf(NotSerializableException.class)
          .hasMessageContaining("a handle of a task travels to its own child only");
    }
  }

  @Test
  void copy_inTheChild_hasANameAndNoProcess() throws Exception {
    TaskProcess<String> process = new SelfAware().named("self");
    process.with(QUIET).start();

    assertThat(process.get()).isEqualTo("self and no process");
  }

  private TaskProcess<String> waiting() throws Exception {
    TaskProcess<String> process = waitingTask();
    process.start();
    Processes.announced(directory.resolve("mark"));
    return process;
  }

  /** Returns a task that announces itself, then waits for {@link #go}. */
  private TaskProcess<String> waitingTask() {
    String mark = directory.resolve("mark").toString();
    String go = directory.resolve("go").toString();
    TaskProcess<String> process = TaskProcess.of(() -> {
      Saboteur.announce(Path.of(mark));
      Processes.announced(Path.of(go));
      return "went on";
    });
    return process.with(QUIET);
  }

  private void go() throws Exception {
    Saboteur.announce(directory.resolve("go"));
  }

  private static final class SelfAware extends TaskProcess<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String call() {
      try {
        return name() + " and process " + pid();
      } catch (IllegalStateException e) {
        return name() + " and no process";
      }
    }
  }
}
