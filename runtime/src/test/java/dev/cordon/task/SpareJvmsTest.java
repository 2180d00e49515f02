package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Tasks that run in a spare JVM, and those that do not. There is one spare for all tests. */
@Timeout(60)
@Isolated
final class SpareJvmsTest {
  /** A task of another test, which has been cancelled, may begin late and ask for a spare. */
  @BeforeEach
  void awaitQuiet() throws Exception {
    Await.until("no other task runs", () -> TaskProcess.active().isEmpty());
    SpareJvms.release();
  }

  @AfterEach
  void release() {
    SpareJvms.release();
  }

  /** What a call found, as an object that can travel. */
  private record Found(long pid, long initialized, long begun, int call) implements Serializable {}

  private static Found run(LaunchOptions options) throws Exception {
    TaskProcess<Found> process = TaskProcess.<Found>of(() -> {
          Early.Found found = Early.look();
          return new Found(found.pid(), found.initialized(), found.begun(), found.call());
        })
        .with(QUIET)
        .with(options);
    process.start();
    Found found = process.get();
    assertThat(found.pid()).isEqualTo(process.pid());
    process.join();
    return found;
  }

  private static ProcessHandle awaitSpare() throws Exception {
    Await.until("there is a spare", () -> SpareJvms.current().isPresent());
    return SpareJvms.current().orElseThrow();
  }

  @Test
  void start_afterTheFirst_takesTheSpareWithStaticsOfItsOwn() throws Exception {
    long spares = SpareJvms.spareStarts();
    Found first = run(LaunchOptions.defaults());
    ProcessHandle spare = awaitSpare();
    long asked = System.nanoTime();

    Found second = run(LaunchOptions.defaults());

    assertThat(SpareJvms.spareStarts()).isEqualTo(spares + 1);
    assertThat(second.pid()).isEqualTo(spare.pid()).isNotEqualTo(first.pid());
    assertThat(second.call()).isEqualTo(1);
    assertThat(second.initialized())
        .as("no class of the user is initialized early")
        .isGreaterThan(asked);
  }

  @Test
  void spare_whenItIsTaken_hasCountedNoProcess() throws Exception {
    run(LaunchOptions.defaults());
    awaitSpare();
    TaskProcess<String> process =
        TaskProcess.of(() -> TaskProcess.of(() -> "inner").name());
    process.with(QUIET).start();

    assertThat(process.get()).isEqualTo("Process-1");
  }

  @Test
  void start_ofAFreshTask_leavesTheSpareAlone() throws Exception {
    run(LaunchOptions.defaults());
    ProcessHandle spare = awaitSpare();
    long fresh = SpareJvms.freshStarts();

    Found found = run(LaunchOptions.defaults().fresh());

    assertThat(found.pid()).isNotEqualTo(spare.pid());
    assertThat(SpareJvms.freshStarts()).isGreaterThan(fresh);
    assertThat(SpareJvms.current()).contains(spare);
  }

  @Test
  void start_ofAFreshTaskAlone_makesNoSpare() throws Exception {
    run(LaunchOptions.defaults().fresh());

    assertThat(SpareJvms.current()).isEmpty();
  }

  @Test
  void start_withOtherOptions_takesNoSpareButMakesOne() throws Exception {
    run(LaunchOptions.defaults());
    ProcessHandle spare = awaitSpare();

    Found found = run(LaunchOptions.defaults().memory("64m").systemProperty("a", "b"));

    assertThat(found.pid()).isNotEqualTo(spare.pid());
    Await.until("the former spare has gone", () -> !spare.isAlive());
    ProcessHandle other = awaitSpare();
    assertThat(
            run(LaunchOptions.defaults().memory("64m").systemProperty("a", "b")).pid())
        .isEqualTo(other.pid());
  }

  @Test
  void start_withAStoppedSpare_runsElsewhere() throws Exception {
    run(LaunchOptions.defaults());
    ProcessHandle spare = awaitSpare();
    Processes.signal("STOP", spare.pid());
    Await.until("it is stopped", () -> Processes.isStopped(spare.pid()));

    assertThat(run(LaunchOptions.defaults()).pid()).isNotEqualTo(spare.pid());
    Processes.awaitGone(spare.pid(), java.time.Duration.ofSeconds(5));
  }

  @Test
  void start_withAKilledSpare_runsElsewhere() throws Exception {
    for (int i = 0; i < 3; i++) {
      run(LaunchOptions.defaults());
      ProcessHandle spare = awaitSpare();
      Processes.signal("KILL", spare.pid());

      assertThat(run(LaunchOptions.defaults()).pid()).isNotEqualTo(spare.pid());
    }
  }

  @Test
  void start_manyAtOnce_eachHasAProcessOfItsOwn() throws Exception {
    List<TaskProcess<Long>> tasks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      TaskProcess<Long> task = TaskProcess.of(() -> ProcessHandle.current().pid());
      task.with(QUIET).start();
      tasks.add(task);
    }
    List<Long> pids = new ArrayList<>();
    for (TaskProcess<Long> task : tasks) {
      pids.add(task.get());
      task.join();
    }

    assertThat(pids).doesNotHaveDuplicates();
  }

  @Test
  void release_leavesNothing() throws Exception {
    run(LaunchOptions.defaults());
    ProcessHandle spare = awaitSpare();

    SpareJvms.release();

    assertThat(Processes.isGone(spare.pid())).isTrue();
    assertThat(SpareJvms.current()).isEmpty();
  }

  @Test
  void spare_withinATask_isNotKept() throws Exception {
    TaskProcess<Boolean> process = TaskProcess.of(() -> {
      TaskProcess<String> inner = TaskProcess.of(() -> "inner");
      inner.start();
      inner.get();
      inner.join();
      return SpareJvms.current().isPresent() || SpareJvms.spareStarts() > 0;
    });
    process.with(QUIET).start();

    assertThat(process.get()).isFalse();
  }

  @Test
  void maxDepth_ofTasksWithinTasks_isKept() throws Exception {
    assertThat(Nest.depth(3, LaunchOptions.defaults())).isEqualTo("3");
    assertThat(Nest.depth(4, LaunchOptions.defaults()))
        .contains("TaskStartException")
        .contains("would be the task number 4 within each other, and the limit (maxDepth) is 3");
    assertThat(Nest.depth(2, LaunchOptions.defaults().maxDepth(1))).contains("(maxDepth) is 1");
    assertThat(Nest.depth(5, LaunchOptions.defaults().maxDepth(5))).isEqualTo("5");
    assertThatThrownBy(() -> LaunchOptions.defaults().maxDepth(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxDepth is 0; it must be more than zero");
  }

  /** Tasks within tasks. */
  private static final class Nest {
    /** Returns how deep it is, or why not. */
    static String depth(int depth, LaunchOptions options) throws Exception {
      TaskProcess<String> process = TaskProcess.<String>of(() -> {
            if (depth == 1) {
              return "1";
            }
            try {
              String inner = depth(depth - 1, LaunchOptions.defaults());
              return inner.length() > 1 ? inner : Integer.toString(Integer.parseInt(inner) + 1);
            } catch (TaskException e) {
              return e.toString();
            }
          })
          .with(QUIET)
          .with(options);
      process.start();
      return process.get();
    }
  }
}
