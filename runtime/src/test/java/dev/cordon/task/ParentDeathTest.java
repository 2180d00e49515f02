package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of children whose parent ends, in whatever way. */
@Timeout(60)
final class ParentDeathTest {
  private static final Duration PROMISE = Duration.ofSeconds(2);

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"idle", "spin", "count", "read"})
  void child_ofAKilledParent_endsWithinTwoSeconds(String harm) throws Exception {
    Path mark = directory.resolve("mark");
    try (ParentJvm parent = ParentJvm.in(directory).start("hold", harm, mark.toString())) {
      long child = Processes.announced(mark);
      assertThat(Processes.isGone(child)).isFalse();

      parent.kill();

      Processes.awaitGone(parent.pid(), PROMISE);
      Processes.awaitGone(child, PROMISE);
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
  void child_ofAParentThatIsAskedToEnd_endsWithItAndLeavesNothing(String signal, int status)
      throws Exception {
    Path mark = directory.resolve("mark");
    try (ParentJvm parent = ParentJvm.in(directory).start("hold", "spin", mark.toString())) {
      long child = Processes.announced(mark);

      Processes.signal(signal, parent.pid());

      assertThat(parent.exitStatus()).isEqualTo(status);
      Processes.awaitGone(child, PROMISE);
      assertThat(ParentJvm.leftIn(directory)).isEmpty();
      assertThat(parent.errors()).isEmpty();
    }
  }

  @Test
  void child_ofAParentThatCallsExit_endsWithItAndLeavesNothing() throws Exception {
    Path mark = directory.resolve("mark");
    try (ParentJvm parent = ParentJvm.in(directory).start("exit", mark.toString())) {
      assertThat(parent.exitStatus()).isEqualTo(7);

      Processes.awaitGone(Processes.announced(mark), PROMISE);
      assertThat(ParentJvm.leftIn(directory)).isEmpty();
    }
  }

  @Test
  void parent_doesNotEndWhileATaskRuns() throws Exception {
    Path mark = directory.resolve("mark");
    Path go = directory.resolve("go");
    try (ParentJvm parent =
        ParentJvm.in(directory).start("end", "user", mark.toString(), go.toString())) {
      Processes.announced(mark);
      Path out = directory.resolve("out");
      Await.until("main ends", () -> Files.readString(out).contains("main ends"));
      assertThat(parent.isAlive()).isTrue();

      Saboteur.announce(go);

      assertThat(parent.output()).contains("the task went on");
      assertThat(ParentJvm.leftIn(directory)).isEmpty();
    }
  }

  @Test
  void parent_endsWithoutItsDaemonTasks() throws Exception {
    Path mark = directory.resolve("mark");
    Path go = directory.resolve("go");
    try (ParentJvm parent =
        ParentJvm.in(directory).start("end", "daemon", mark.toString(), go.toString())) {
      assertThat(parent.output()).contains("main ends").doesNotContain("the task went on");
      assertThat(ParentJvm.leftIn(directory)).isEmpty();
    }
    assertThat(go).doesNotExist();
  }

  @Test
  void child_thatWasStopped_isKilledByTheNextStart() throws Exception {
    Path mark = directory.resolve("mark");
    long child;
    try (ParentJvm parent = ParentJvm.in(directory).start("hold", "idle", mark.toString())) {
      child = Processes.announced(mark);
      Processes.signal("STOP", child);
      Await.until("it is stopped", () -> Processes.isStopped(child));
      parent.kill();
      assertThat(parent.exitStatus()).isEqualTo(137);
    }
    assertThat(Processes.isGone(child)).isFalse();
    assertThat(ParentJvm.leftIn(directory)).isNotEmpty();

    try (ParentJvm next = ParentJvm.in(directory).start("print")) {
      assertThat(next.output()).contains("from the parent");
    }

    Processes.awaitGone(child, PROMISE);
    assertThat(ParentJvm.leftIn(directory)).isEmpty();
  }

  @Test
  void next_start_leavesTheLivingAlone() throws Exception {
    Path mark = directory.resolve("mark");
    try (ParentJvm parent = ParentJvm.in(directory).start("hold", "idle", mark.toString())) {
      long child = Processes.announced(mark);
      Files.createDirectory(directory.resolve("tmp").resolve("cordon-of-a-user"));
      List<Path> before = ParentJvm.leftIn(directory);

      try (ParentJvm next = ParentJvm.in(directory).start("print")) {
        assertThat(next.output()).contains("from the parent");
      }

      assertThat(Processes.isGone(child)).isFalse();
      assertThat(parent.isAlive()).isTrue();
      assertThat(ParentJvm.leftIn(directory)).containsAll(before);
    }
  }

  @Test
  void heartbeat_ofAParentThatWasStopped_doesNotCountAgainstTheChild() throws Exception {
    Path mark = directory.resolve("mark");
    Path go = directory.resolve("go");
    try (ParentJvm parent = ParentJvm.in(directory).start("beat", mark.toString(), go.toString())) {
      Processes.announced(mark);
      Processes.signal("STOP", parent.pid());
      Await.until("it is stopped", () -> Processes.isStopped(parent.pid()));
      Await.until("five heartbeats", Beats.passed(Duration.ofMillis(1500)));
      Processes.signal("CONT", parent.pid());
      Await.until("two more", Beats.passed(Duration.ofMillis(600)));

      Saboteur.announce(go);

      assertThat(parent.output()).contains("RETURNED");
    }
  }

  @Test
  void descendants_ofAKilledRoot_allEnd() throws Exception {
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    try (ParentJvm parent =
        ParentJvm.in(directory).start("nest", first.toString(), second.toString())) {
      long child = Processes.announced(first);
      long grandchild = Processes.announced(second);
      assertThat(grandchild).isNotEqualTo(child);

      parent.kill();

      Processes.awaitGone(child, PROMISE);
      Processes.awaitGone(grandchild, PROMISE);
    }
  }
}
