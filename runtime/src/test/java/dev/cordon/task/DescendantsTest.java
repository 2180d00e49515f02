package dev.cordon.task;

import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the processes that a child has started. */
@Timeout(60)
final class DescendantsTest {
  private static final Duration PROMISE = Duration.ofSeconds(2);

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"terminate", "kill", "cancel"})
  void verb_endsTheDescendantsToo(String verb) throws Exception {
    TaskProcess<String> process = withFamily(LaunchOptions.defaults());
    Family family = Family.at(mark());

    switch (verb) {
      case "terminate" -> process.terminate();
      case "kill" -> process.kill();
      default -> process.cancel(true);
    }

    process.join();
    family.awaitGone(PROMISE);
    assertThat(process.outcome().kind()).isEqualTo(Outcome.Kind.TERMINATED);
  }

  @Test
  void terminate_ofAChildWhoseHookHangs_endsTheDescendantsToo() throws Exception {
    String mark = mark().toString();
    TaskProcess<String> process =
        started(LaunchOptions.defaults().grace(Duration.ofMillis(200)), () -> {
          Saboteur.hangAtShutdown();
          return Saboteur.announceAnd("family", mark);
        });
    Family family = Family.at(mark());

    process.terminate();

    family.awaitGone(PROMISE);
    assertThat(process.exitValue()).hasValue(137);
  }

  @Test
  void timeout_endsTheDescendantsToo() throws Exception {
    TaskProcess<String> process =
        withFamily(LaunchOptions.defaults().timeout(Duration.ofSeconds(1)));
    Family family = Family.at(mark());

    process.join();

    family.awaitGone(PROMISE);
    assertThat(process.outcome().kind()).isEqualTo(Outcome.Kind.TIMED_OUT);
  }

  @Test
  void heartbeat_thatIsMissed_endsTheDescendantsToo() throws Exception {
    TaskProcess<String> process =
        withFamily(LaunchOptions.defaults().heartbeat(Duration.ofSeconds(1)));
    Family family = Family.at(mark());
    Processes.signal("STOP", process.pid());

    process.join();

    family.awaitGone(PROMISE);
    assertThat(process.outcome().kind()).isEqualTo(Outcome.Kind.UNRESPONSIVE);
  }

  @Test
  void linger_ofAProcessAfterItsCall_endsWithItsDescendants() throws Exception {
    String mark = mark().toString();
    TaskProcess<String> process =
        started(LaunchOptions.defaults().grace(Duration.ofMillis(200)), () -> {
          Saboteur.hangAtShutdown();
          Family.start(mark);
          return "returned";
        });
    Family family = Family.at(mark());

    process.join();

    family.awaitGone(PROMISE);
    assertThat(process.get()).isEqualTo("returned");
  }

  @Test
  void terminate_hasEndedTheDescendantsWhenItReturns() throws Exception {
    try (ParentJvm parent = ParentJvm.in(directory).start("orphans", mark().toString())) {
      Family family = Family.at(mark());

      assertThat(parent.output()).contains("halts");

      family.awaitGone(PROMISE);
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "KILL, 137"})
  void end_ofTheParent_endsTheDescendantsOfItsChildren(String signal, int status) throws Exception {
    try (ParentJvm parent =
        ParentJvm.in(directory).start("hold", "family", mark().toString())) {
      Family family = Family.at(mark());

      Processes.signal(signal, parent.pid());

      assertThat(parent.exitStatus()).isEqualTo(status);
      family.awaitGone(PROMISE);
    }
  }

  @Test
  void kill_ofATaskWithTasksOfItsOwn_leavesNothing() throws Exception {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    try (ParentJvm parent =
        ParentJvm.in(directory).start("killed", first.toString(), second.toString())) {
      assertThat(parent.exitStatus()).isZero();
    }
    Processes.awaitGone(Processes.announced(first), PROMISE);
    Processes.awaitGone(Processes.announced(second), PROMISE);
    assertThat(ParentJvm.leftIn(directory)).isEmpty();
  }

  @Test
  void sweep_ofAStoppedChild_endsItsDescendantsToo() throws Exception {
    Family family;
    try (ParentJvm parent =
        ParentJvm.in(directory).start("hold", "family", mark().toString())) {
      family = Family.at(mark());
      long child = family.parent();
      Processes.signal("STOP", child);
      Await.until("it is stopped", () -> Processes.isStopped(child));
      parent.kill();
      assertThat(parent.exitStatus()).isEqualTo(137);
    }

    try (ParentJvm next = ParentJvm.in(directory).start("print")) {
      assertThat(next.output()).contains("from the parent");
    }

    family.awaitGone(PROMISE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"return", "throw", "exit", "halt", "KILL"})
  void child_thatEndsByItself_leavesItsDescendantsAlone(String how) throws Exception {
    String mark = mark().toString();
    TaskProcess<String> process = started(() -> {
      Family.start(mark);
      Family.at(Path.of(mark));
      switch (how) {
        case "throw" -> throw new IllegalStateException("thrown");
        case "exit" -> System.exit(5);
        case "halt" -> Runtime.getRuntime().halt(5);
        case "KILL" -> Saboteur.idle();
        default -> Saboteur.sink = 1;
      }
      return "returned";
    });
    Family family = Family.at(mark());
    if (how.equals("KILL")) {
      Processes.signal("KILL", process.pid());
    }

    process.join();

    family.assertAliveAndEnd();
  }

  @Test
  void descendant_thatHasDetachedItself_isNotFound() throws Exception {
    String mark = mark().toString();
    TaskProcess<String> process = started(() -> {
      Family.startDetached(mark);
      return Saboteur.idle();
    });
    Family family = Family.at(mark());

    process.kill();

    family.assertAliveAndEnd();
  }

  private TaskProcess<String> withFamily(LaunchOptions options) {
    String mark = mark().toString();
    return started(options, () -> Saboteur.announceAnd("family", mark));
  }

  private Path mark() {
    return directory.resolve("mark");
  }
}
