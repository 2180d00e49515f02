package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.task.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine of processes keeps the contract, and calls may be submitted again. */
final class ProcessEngineTest extends EngineContract {
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
}
