package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.task.Await;
import dev.cordon.task.Outcome;
import dev.cordon.task.Processes;
import dev.cordon.task.TaskCall;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The engine of processes keeps the contract, and calls may be submitted again. */
final class ProcessEngineTest extends EngineContract {
  /** More workers than processors, where these are few. */
  private static final int MANY = Math.min(6, Runtime.getRuntime().availableProcessors()) + 2;

  @TempDir
  private Path directory;

  @Override
  Engine engine() {
    return Engine.named("processes");
  }

  @Test
  void callOfALostWorker_mayBeSubmittedAgain() throws Exception {
    Engine.Session session = engine()
        .open(new Engine.Settings(
            "again", 1, OPTIONS, Optional.empty(), OptionalInt.empty(), PoolListener.NONE));
    RecordingJob<Integer> job = RecordingJob.<Integer>of(engine(), "lost", OPTIONS, () -> {
          Runtime.getRuntime().halt(5);
          return 0;
        })
        .whenLost(session::submitAgain);

    session.submit(List.of(job));
    session.shutdown();

    assertThat(job.end()).isInstanceOf(Outcome.Exited.class);
    assertThat(job.hasNoOtherEnd()).isTrue();
    session.terminate();
  }

  @Test
  void callOfAShortKind_doesNotWaitForOneThatTakesLongAllTheSame() throws Exception {
    Engine.Session session = engine()
        .open(new Engine.Settings(
            "short", 2, OPTIONS, Optional.empty(), OptionalInt.empty(), PoolListener.NONE));
    Path release = directory.resolve("release");
    String file = release.toString();
    RecordingJob<Integer> longOne = RecordingJob.<Integer>of(engine(), "long", OPTIONS, () -> {
          while (!Files.exists(Path.of(file))) {
            Thread.onSpinWait();
          }
          return 0;
        })
        .shortAs(10);
    session.submit(List.of(longOne));
    for (int i = 0; i < 100; i++) {
      RecordingJob<Integer> shortOne =
          RecordingJob.<Integer>of(engine(), "short", OPTIONS, () -> 1).shortAs(10);
      session.submit(List.of(shortOne));
      assertThat(shortOne.end().value()).isEqualTo(1);
    }

    assertThat(longOne.hasNoOtherEnd()).isTrue();
    Files.createFile(release);
    assertThat(longOne.end().value()).isEqualTo(0);
    session.terminate();
  }

  @Test
  void callsBehindOneThatTakesLong_goToWorkersThatHadNothingToDo() throws Exception {
    Engine.Session session = open("idle", 2);
    String file = directory.resolve("release").toString();
    RecordingJob<Integer> first = awaiting(file);
    RecordingJob<Integer> second = making(file);

    session.submit(List.of(first.together(10), second.together(10)));

    assertThat(second.end().value()).isEqualTo(2);
    assertThat(first.end().value()).isEqualTo(1);
    session.terminate();
  }

  /** What is not rebuilt before a file is there. */
  private static final class Slow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String file;

    Slow(Path file) {
      this.file = file.toString();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      while (!Files.exists(Path.of(file))) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void callsBehindOneThatTakesLongToBeRebuilt_goToWorkersThatHadNothingToDo() throws Exception {
    Engine.Session session = open("rebuilt", 2);
    Path release = directory.resolve("release");
    String file = release.toString();
    var slow = new Slow(release);
    RecordingJob<Integer> first =
        RecordingJob.of(engine(), "first", OPTIONS.allow(Slow.class), () -> slow.file.length());
    RecordingJob<Integer> second = making(file);

    session.submit(List.of(first.together(10), second.together(10)));

    assertThat(second.end().value()).isEqualTo(2);
    assertThat(first.end().value()).isEqualTo(file.length());
    session.terminate();
  }

  @Test
  void briefCallsThatWaitForEachOther_runAtATimeAllTheSame() throws Exception {
    Engine.Session session = open("all", MANY);
    String there = directory.toString();
    List<RecordingJob<Integer>> brief = briefs(1000);
    List<RecordingJob<Integer>> waiting = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String own = "here-" + i;
      waiting.add(job(own, () -> {
            Files.createFile(Path.of(there, own));
            while (Path.of(there).toFile().list().length < MANY) {
              Thread.onSpinWait();
            }
            return MANY;
          })
          .shortAs(25));
    }

    session.submit(brief);
    session.submit(waiting);

    for (RecordingJob<Integer> call : waiting) {
      assertThat(call.end().value()).isEqualTo(MANY);
    }
    for (RecordingJob<Integer> call : brief) {
      assertThat(call.end().value()).isEqualTo(1);
    }
    session.terminate();
  }

  @Test
  @Timeout(60)
  void callsBehindOneThatTakesLong_goToOthersThoughBriefOnesNeverEnd() throws Exception {
    Engine.Session session = open("flow", MANY);
    String file = directory.resolve("release").toString();
    RecordingJob<Integer> first = awaiting(file);
    RecordingJob<Integer> second = making(file);
    List<RecordingJob<Integer>> flow = briefs(5000);
    session.submit(flow);
    session.submit(List.of(first.shortAs(25), second.shortAs(25)));

    while (first.hasNoOtherEnd()) {
      List<RecordingJob<Integer>> again = new ArrayList<>();
      for (RecordingJob<Integer> call : flow) {
        if (!call.hasNoOtherEnd()) {
          assertThat(call.end().value()).isEqualTo(1);
          again.add(call);
        }
      }
      session.submit(again);
    }

    assertThat(second.end().value()).isEqualTo(2);
    assertThat(first.end().value()).isEqualTo(1);
    session.terminate();
  }

  /** {@return a call that runs until there is a file} */
  private RecordingJob<Integer> awaiting(String file) {
    return job("first", () -> {
      while (!Files.exists(Path.of(file))) {
        Thread.onSpinWait();
      }
      return 1;
    });
  }

  /** {@return a call that makes a file} */
  private RecordingJob<Integer> making(String file) {
    return job("second", () -> {
      Files.createFile(Path.of(file));
      return 2;
    });
  }

  private List<RecordingJob<Integer>> briefs(int count) {
    List<RecordingJob<Integer>> briefs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      briefs.add(job("brief", () -> 1).shortAs(25));
    }
    return briefs;
  }

  @Test
  void callThatIsCancelledBeforeItBegan_runsNowhereThoughItsWorkerIsLost() throws Exception {
    Engine.Session session = open("cancelled", 1);
    Path mark = directory.resolve("mark");
    String file = mark.toString();
    RecordingJob<Integer> first = job("first", () -> {
      Files.createFile(Path.of(file));
      while (true) {
        Thread.onSpinWait();
      }
    });
    RecordingJob<Integer> second = job("second", () -> 2);
    session.submit(List.of(first.together(10), second.together(10)));
    Await.until("it runs", () -> Files.exists(mark));
    long pid = session.workers().get(0).pid();
    Processes.signal("STOP", pid); // So that it does not say what it has not begun.

    session.cancel(second, false);
    Processes.signal("KILL", pid);

    assertThat(first.end()).isInstanceOf(Outcome.Crashed.class);
    assertThat(second.end()).isInstanceOf(Outcome.Terminated.class);
    session.terminate();
  }

  /** {@return a session whose workers have nothing to do yet} */
  private Engine.Session open(String name, int workers) throws Exception {
    Engine.Session session = engine()
        .open(new Engine.Settings(
            name, workers, OPTIONS, Optional.empty(), OptionalInt.empty(), PoolListener.NONE));
    Await.until(
        "all are there",
        () -> session.workers().stream()
            .allMatch(worker -> worker.state() == WorkerStats.State.IDLE));
    return session;
  }

  private RecordingJob<Integer> job(String name, TaskCall<Integer> call) {
    return RecordingJob.of(engine(), name, OPTIONS, call);
  }
}
