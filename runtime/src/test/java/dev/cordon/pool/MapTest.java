package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.TaskCall;
import dev.cordon.task.TransferException;
import java.util.List;
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
      IntStream.range(0, 50_000).boxed().toList();

  /** Where most of the calls have been submitted, and many have not. */
  private static final int LATE = 30_000;

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
  void hasFewCallsUnderWay() throws Exception {
    var most = new AtomicLong();
    try (Pool pool = Pool.threads(2)) {
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
  void whosePoolIsShutDownMeanwhile_runsToItsEnd() throws Exception {
    try (Pool pool = Pool.threads(2)) {
      assertThat(pool.map(echo(() -> onAnotherThread(pool::shutdown)), NUMBERS)).isEqualTo(NUMBERS);

      assertThatThrownBy(() -> pool.apply(() -> 1)).isInstanceOf(RejectedExecutionException.class);
    }
  }

  @Test
  void whosePoolOfFewRoomsIsShutDownMeanwhile_runsToItsEnd() throws Exception {
    try (Pool pool = Pool.builder()
        .engine(Engine.named("threads"))
        .workers(2)
        .queueCapacity(10)
        .build()) {
      assertThat(pool.map(echo(() -> onAnotherThread(pool::shutdown)), NUMBERS)).isEqualTo(NUMBERS);

      assertThatThrownBy(() -> pool.apply(() -> 1)).isInstanceOf(RejectedExecutionException.class);
    }
  }

  @Test
  void whoseFunctionClosesThePool_endsWithoutTheRest() {
    Pool pool = Pool.threads(2);

    assertThatThrownBy(() -> pool.map(echo(pool::close), NUMBERS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RejectedExecutionException.class);
    assertThat(pool.stats().pending()).isZero();
  }

  @Test
  void whosePoolIsTerminatedMeanwhile_ends() {
    Pool pool = Pool.threads(2);

    assertThatThrownBy(() -> pool.map(echo(() -> onAnotherThread(pool::terminate)), NUMBERS))
        .isInstanceOf(ExecutionException.class);
    assertThat(pool.stats().pending()).isZero();
  }

  @Test
  void ofAnItemThatCannotTravel_throwsThat() {
    var lock = new Object();
    try (Pool pool = Pool.processes(2)) {
      Function<Integer, TaskCall<String>> task =
          number -> number == LATE ? () -> lock.toString() : () -> "";

      assertThatThrownBy(() -> pool.map(task, NUMBERS)).isInstanceOf(TransferException.class);
    }
  }

  @Test
  void ofACallThatFails_runsTheOthersAndThrowsTheFirst() {
    var ended = new AtomicLong();
    try (Pool pool = Pool.threads(2)) {
      Function<Integer, TaskCall<Integer>> task = number -> () -> {
        ended.incrementAndGet();
        if (number >= 100 && number % 100 == 0) {
          throw new IllegalStateException("no " + number);
        }
        return number;
      };

      assertThatThrownBy(() -> pool.map(task, NUMBERS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .hasMessage("no 100");
    }
    assertThat(ended.get()).isEqualTo(NUMBERS.size());
  }

  @Test
  void ofACallerThatIsInterrupted_cancelsAll() throws Exception {
    try (Pool pool = Pool.threads(2)) {
      assertThatThrownBy(() -> pool.map(echo(Thread.currentThread()::interrupt), NUMBERS))
          .isInstanceOf(InterruptedException.class);

      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    }
  }
}
