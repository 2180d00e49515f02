package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Output;
import dev.cordon.task.TaskCall;
import dev.cordon.task.TransferException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A map of more items than are under way at a time, and what happens to its pool meanwhile. */
@Timeout(60)
final class MapTest {
  private static final List<Integer> NUMBERS =
      IntStream.range(0, 20_000).boxed().toList();

  /** Where most of the calls have been submitted, and many have not. */
  private static final int LATE = 12_000;

  private static Function<Integer, TaskCall<Integer>> echo(Runnable late) {
    return number -> {
      if (number == LATE) {
        late.run();
      }
      return () -> number;
    };
  }

  private static void onAnotherThread(Runnable action) {
    var thread = new Thread(action);
    thread.start();
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void map_hasFewCallsUnderWay() throws Exception {
    var most = new AtomicLong();
    try (Pool pool = Pool.processes(2)) {
      List<Integer> results = pool.map(
          number -> {
            most.accumulateAndGet(pool.stats().pending(), Math::max);
            return () -> number;
          },
          NUMBERS);

      assertThat(results).isEqualTo(NUMBERS);
    }
    assertThat(most.get()).isBetween(1L, 4L * 512 * 2 + 64);
  }

  @Test
  void map_whosePoolIsShutDownMeanwhile_runsToItsEnd() throws Exception {
    try (Pool pool = Pool.processes(2)) {
      assertThat(pool.map(echo(() -> onAnotherThread(pool::shutdown)), NUMBERS)).isEqualTo(NUMBERS);

      assertThatThrownBy(() -> pool.apply(() -> 1)).isInstanceOf(RejectedExecutionException.class);
    }
  }

  @Test
  void map_whosePoolOfFewRoomsIsShutDownMeanwhile_runsToItsEnd() throws Exception {
    try (Pool pool = Pool.builder().workers(2).queueCapacity(10).build()) {
      assertThat(pool.map(echo(() -> onAnotherThread(pool::shutdown)), NUMBERS)).isEqualTo(NUMBERS);

      assertThatThrownBy(() -> pool.apply(() -> 1)).isInstanceOf(RejectedExecutionException.class);
    }
  }

  @Test
  void map_whoseFunctionClosesThePool_endsWithoutTheRest() {
    Pool pool = Pool.processes(2);

    assertThatThrownBy(() -> pool.map(echo(pool::close), NUMBERS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RejectedExecutionException.class);
    assertThat(pool.stats().pending()).isZero();
  }

  @Test
  void map_whosePoolIsTerminatedMeanwhile_isCancelled() {
    Pool pool = Pool.processes(2);

    assertThatThrownBy(() -> pool.map(echo(() -> onAnotherThread(pool::terminate)), NUMBERS))
        .isInstanceOf(CancellationException.class);
    assertThat(pool.stats().pending()).isZero();
  }

  @Test
  void map_ofAnItemThatCannotTravel_throwsThat() {
    var lock = new Object();
    try (Pool pool = Pool.processes(2)) {
      Function<Integer, TaskCall<String>> task =
          number -> number == LATE ? () -> lock.toString() : () -> "";

      assertThatThrownBy(() -> pool.map(task, NUMBERS)).isInstanceOf(TransferException.class);
    }
  }

  @Test
  void map_ofACallThatFails_runsTheOthersAndThrowsTheFirst() {
    try (Pool pool = Pool.processes(2)) {
      Function<Integer, TaskCall<Integer>> task = number -> () -> {
        if (number >= 100 && number % 100 == 0) {
          throw new IllegalStateException("no " + number);
        }
        return number;
      };

      assertThatThrownBy(() -> pool.map(task, NUMBERS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .hasMessage("no 100");
      assertThat(pool.stats().ended())
          .containsEntry(Outcome.Kind.THREW, NUMBERS.size() / 100 - 1L)
          .containsEntry(Outcome.Kind.RETURNED, NUMBERS.size() - NUMBERS.size() / 100 + 1L);
    }
  }

  @Test
  void map_whoseFunctionThrowsARejection_throwsThat() {
    var rejection = new RejectedExecutionException("of another pool");
    try (Pool pool = Pool.processes(2)) {
      Runnable late = () -> {
        throw rejection;
      };

      assertThatThrownBy(() -> pool.map(echo(late), NUMBERS)).isSameAs(rejection);
    }
  }

  @Test
  void map_ofAPoolThatIsBroken_throwsThat() {
    try (Pool pool = Pool.builder()
        .workers(1)
        .options(LaunchOptions.defaults().output(Output.discard()))
        .initializer(() -> {
          throw new IllegalStateException("no");
        })
        .build()) {
      assertThatThrownBy(() -> pool.apply(() -> 1)).hasStackTraceContaining("PoolBroken");

      assertThatThrownBy(() -> pool.map(echo(() -> {}), NUMBERS))
          .isInstanceOf(PoolBrokenException.class);
    }
  }

  @Test
  void map_withTheLargestChunks_ends() throws Exception {
    try (Pool pool = Pool.processes(2)) {
      var options = MapOptions.defaults().chunkSize(Integer.MAX_VALUE);

      assertThat(pool.map(echo(() -> {}), NUMBERS, options)).isEqualTo(NUMBERS);
    }
  }

  @Test
  void map_ofACallerThatIsInterrupted_cancelsAll() throws Exception {
    try (Pool pool = Pool.processes(2)) {
      assertThatThrownBy(() -> pool.map(echo(Thread.currentThread()::interrupt), NUMBERS))
          .isInstanceOf(InterruptedException.class);

      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    }
  }
}
