package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.pool.AsyncResult;
import dev.cordon.pool.Pool;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Workers of a pool that break the protocol: each is ended, its call is told by name or runs
 * elsewhere, and the pool goes on.
 */
@Timeout(60)
final class HostileWorkerTest {

  @ParameterizedTest
  @EnumSource
  void misdeed_costsOneCallAtMost(HostileWorker.Misdeed misdeed, @TempDir Path directory)
      throws Exception {
    Path home = FakeJava.home(
        directory,
        HostileWorker.class,
        misdeed.name(),
        directory.resolve("done").toString());
    LaunchOptions options = Tasks.QUIET.fresh().javaHome(home).grace(Duration.ofMillis(100));
    try (Pool pool = Pool.builder().workers(1).options(options).build()) {
      AsyncResult<Integer> first = pool.applyAsync(() -> 7);

      Outcome<Integer> outcome = first.outcome();
      if (misdeed == HostileWorker.Misdeed.RESULT_TWICE) { // The first one counts.
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.THREW);
      } else if (misdeed.name().endsWith("DEATH")) {
        assertThat(outcome.kind()).as("%s", outcome).isEqualTo(Outcome.Kind.EXITED);
      } else if (misdeed.hasBegun()) {
        assertThat(outcome.kind()).as("%s", outcome).isEqualTo(Outcome.Kind.FAILED);
        assertThat(((Outcome.Failed<Integer>) outcome).cause())
            .isInstanceOf(TaskStartException.class)
            .hasMessageContaining("damaged message");
      } else {
        assertThat(outcome.value()).isEqualTo(7);
      }
      assertThat(pool.apply(() -> 8)).isEqualTo(8);
    }
  }
}
