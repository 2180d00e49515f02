package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.pool.AsyncResult;
import dev.cordon.pool.Pool;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** What pools leave behind that have ended. Counts what this JVM holds of the system. */
@Isolated
@Timeout(120)
final class PoolUsageTest {

  @Test
  void pools_thatAreOpenedUsedAndEnded_leaveNothing() throws Exception {
    cycle(0); // What is there for good is there now.
    Usage before = Usage.now();
    for (int i = 0; i < 12; i++) {
      cycle(i);
    }

    System.out.println("12 cycles of pools: " + before.awaitNoMore(Duration.ofSeconds(20)));
  }

  private static void cycle(int number) throws Exception {
    Pool pool = Pool.builder().workers(2).options(QUIET).build();
    switch (number % 4) {
      case 0 -> assertThat(pool.apply(() -> 1)).isEqualTo(1);
      case 1 -> {
        AsyncResult<Integer> result = pool.applyAsync(() -> {
          Runtime.getRuntime().halt(1);
          return 0;
        });
        assertThat(result.outcome()).isInstanceOf(Outcome.Exited.class);
      }
      case 2 -> {
        AsyncResult<Integer> result = pool.applyAsync(() -> {
          new CountDownLatch(1).await();
          return 0;
        });
        pool.terminate();
        assertThat(result.isDone()).isTrue();
      }
      default -> {
        // It ends while its workers start.
      }
    }
    pool.close();
  }
}
