package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.pool.AsyncResult;
import dev.cordon.pool.Pool;
import dev.cordon.pool.WorkerStats;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pools whose workers are killed and stopped at random: each call is accounted for, once. */
@Timeout(120)
final class PoolChaosTest {
  private static final Set<Outcome.Kind> EXPECTED = EnumSet.of(
      Outcome.Kind.RETURNED,
      Outcome.Kind.CRASHED,
      Outcome.Kind.UNRESPONSIVE,
      Outcome.Kind.TERMINATED,
      Outcome.Kind.FAILED);

  @TempDir
  private Path directory;

  /** Leaves a file that nobody else has left. */
  private static int work(Path file, int number) throws Exception {
    Files.createFile(file);
    if (number % 10 == 0) {
      var unused = new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
    }
    return number;
  }

  @Test
  void callsUnderAttack_areEachRunOnceAtMostAndEnd() throws Exception {
    var random = new Random(6);
    int calls = 6_000;
    Pool pool = Pool.builder()
        .workers(3)
        .options(QUIET.heartbeat(Duration.ofMillis(600)).grace(Duration.ofMillis(200)))
        .build();
    List<AsyncResult<Integer>> results = new ArrayList<>();
    int attacks = 0;
    for (int i = 0; i < calls; i++) {
      int number = i;
      Path file = directory.resolve(Integer.toString(i));
      results.add(pool.applyAsync(() -> work(file, number)));
      if (random.nextInt(100) == 0) {
        attacks += attack(pool, random) ? 1 : 0;
        if (random.nextBoolean()) {
          boolean unused = results.get(random.nextInt(results.size())).cancel(random.nextBoolean());
        }
      }
      if (i % 200 == 199) { // So that the attacks meet calls at all times.
        AsyncResult<Integer> earlier = results.get(i - 100);
        assertThat(earlier.waitFor(Duration.ofSeconds(30))).isTrue();
      }
    }

    pool.close();

    Map<Outcome.Kind, Integer> ends = new EnumMap<>(Outcome.Kind.class);
    for (int i = 0; i < calls; i++) {
      AsyncResult<Integer> result = results.get(i);
      assertThat(result.isDone()).isTrue();
      Outcome<Integer> outcome = result.outcome();
      ends.merge(outcome.kind(), 1, Integer::sum);
      assertThat(outcome.kind()).as("%s", outcome).isIn(EXPECTED);
      if (outcome instanceof Outcome.Returned<Integer> returned) {
        assertThat(returned.value()).isEqualTo(i);
        assertThat(directory.resolve(Integer.toString(i))).exists();
      }
    }
    System.out.println(attacks + " attacks on " + calls + " calls of a pool: " + ends);
    assertThat(attacks).isPositive();
    assertThat(ends.get(Outcome.Kind.RETURNED)).isGreaterThan(calls - 4 * attacks);
    assertThat(pool.stats().workers()).isEmpty();
  }

  /** Returns whether a worker was there to be attacked. */
  private static boolean attack(Pool pool, Random random) throws Exception {
    List<WorkerStats> workers =
        pool.stats().workers().stream().filter(worker -> worker.pid() > 0).toList();
    if (workers.isEmpty()) {
      return false;
    }
    long pid = workers.get(random.nextInt(workers.size())).pid();
    String signal = random.nextInt(4) == 0 ? "STOP" : "KILL";
    return new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor() == 0;
  }
}
