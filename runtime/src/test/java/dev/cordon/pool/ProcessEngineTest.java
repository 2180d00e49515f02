package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.task.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The engine of processes keeps the contract, and calls may be submitted again. */
final class ProcessEngineTest extends EngineContract {
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
}
