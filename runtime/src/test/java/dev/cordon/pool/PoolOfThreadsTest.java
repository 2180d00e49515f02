package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Await;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskContext;
import dev.cordon.task.TaskProcess;
import dev.cordon.task.TaskStartException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pools of threads, and pools as executors. */
@Timeout(60)
final class PoolOfThreadsTest {

  @Test
  void calls_shareTheObjectsOfTheCaller() throws Exception {
    var count = new AtomicInteger();
    try (Pool pool = Pool.threads(2)) {
      List<Integer> results = pool.map(
          n -> () -> {
            count.addAndGet(n);
            return n;
          },
          IntStream.range(0, 100).boxed().toList());

      assertThat(results).hasSize(100);
    }

    assertThat(count).hasValue(4950);
  }

  @Test
  void exception_isTheOneThatWasThrown() {
    var thrown = new IllegalStateException("on purpose");
    try (Pool pool = Pool.threads(1)) {
      assertThatThrownBy(() -> pool.apply(() -> {
            throw thrown;
          }))
          .cause()
          .isSameAs(thrown);
    }
  }

  @Test
  void context_isThatOfTheCall() throws Exception {
    try (Pool pool = Pool.threads(1)) {
      TaskProcess<String> named =
          TaskProcess.of(() -> TaskContext.current().orElseThrow().name()).named("render");

      assertThat(pool.apply(named)).isEqualTo("render");
      assertThat(pool.apply(() -> TaskContext.current().orElseThrow().name())).startsWith("Call-");
    }
  }

  @Test
  void cancel_interruptsTheCall_andTheThreadGoesOn() throws Exception {
    var begun = new CountDownLatch(1);
    var interrupted = new AtomicBoolean();
    try (Pool pool = Pool.threads(1)) {
      String before = pool.apply(() -> Thread.currentThread().getName());
      AsyncResult<Integer> result = pool.applyAsync(() -> {
        begun.countDown();
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          interrupted.set(true);
        }
        return 0;
      });
      begun.await();

      assertThat(result.cancel(true)).isTrue();

      assertThatThrownBy(result::get).isInstanceOf(CancellationException.class);
      assertThat(pool.apply(() -> Thread.currentThread().getName())).isEqualTo(before);
      assertThat(interrupted).isTrue();
    }
  }

  @Test
  void cancelAtAnyMoment_endsTheCall() throws Exception {
    try (Pool pool = Pool.threads(2)) {
      for (int i = 0; i < 2_000; i++) {
        AsyncResult<Integer> result = pool.applyAsync(PoolOfThreadsTest::never);

        assertThat(result.waitFor(Duration.ofNanos(i * 10L))).isFalse(); // Each a little later.
        assertThat(result.cancel(true)).isTrue();
        assertThat(result.outcome()).isInstanceOf(Outcome.Terminated.class);
      }
    }
  }

  private static int never() throws InterruptedException {
    new CountDownLatch(1).await();
    return 0;
  }

  @Test
  void terminateAtAnyMoment_endsAllCalls() throws Exception {
    for (int i = 0; i < 300; i++) {
      Pool pool = Pool.threads(2);
      List<AsyncResult<Integer>> results = new ArrayList<>();
      for (int n = 0; n < 4; n++) {
        results.add(pool.applyAsync(PoolOfThreadsTest::never));
      }

      pool.terminate();

      for (AsyncResult<Integer> result : results) {
        assertThat(result.outcome()).isInstanceOf(Outcome.Terminated.class);
      }
      assertThat(pool.join(Duration.ofSeconds(30))).isTrue();
    }
  }

  @Test
  void close_comesAfterTheLastCallback() {
    for (int i = 0; i < 300; i++) {
      var told = new AtomicInteger();
      try (Pool pool = Pool.threads(1)) {
        AsyncResult<Integer> first =
            pool.applyAsync(() -> 1, value -> told.incrementAndGet(), error -> {});
        AsyncResult<Integer> second =
            pool.applyAsync(() -> 2, value -> told.incrementAndGet(), error -> {});
        assertThat(first).isNotSameAs(second);
      }

      assertThat(told).hasValue(2);
    }
  }

  @Test
  void threadThatDoesNotHeedItsInterrupt_isReplaced() throws Exception {
    var release = new AtomicBoolean();
    try (Pool pool = Pool.builder()
        .engine(Engine.named("threads"))
        .workers(1)
        .options(LaunchOptions.defaults().timeout(Duration.ofMillis(100)))
        .build()) {
      AsyncResult<Integer> result = pool.applyAsync(() -> {
        while (!release.get()) {
          Thread.onSpinWait();
        }
        return 0;
      });

      assertThat(result.outcome()).isInstanceOf(Outcome.TimedOut.class);
      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    } finally {
      release.set(true);
    }
  }

  @Test
  void callThatAsksForAProcess_isRefused() {
    try (Pool pool = Pool.threads(1)) {
      TaskProcess<Integer> process =
          TaskProcess.of(() -> 1).with(LaunchOptions.defaults().jvmArgs("-Dx=y"));

      assertThatThrownBy(() -> pool.applyAsync(process)).isInstanceOf(TaskStartException.class);
    }
  }

  @Test
  void close_fromWithinACall_isRefused() throws Exception {
    Pool pool = Pool.threads(1);
    AsyncResult<Integer> result = pool.applyAsync(() -> {
      pool.close();
      return 0;
    });

    assertThatThrownBy(result::get).cause().isInstanceOf(IllegalStateException.class);
    assertThat(pool.join(Duration.ofSeconds(30))).isTrue();
  }

  // As executors.

  @Test
  void executor_runsAllThatIsSubmitted() throws Exception {
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    ExecutorService executor = Pool.threads(3).asExecutorService();
    List<Future<Integer>> results = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int n = i;
      results.add(executor.submit(() -> {
        seen.add(n);
        return n;
      }));
    }
    for (int i = 0; i < 100; i++) {
      assertThat(results.get(i).get()).isEqualTo(i);
    }

    executor.shutdown();

    assertThat(executor.isShutdown()).isTrue();
    assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(executor.isTerminated()).isTrue();
    assertThat(seen).hasSize(100);
    assertThatThrownBy(() -> executor.execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void executor_thatIsNotShutDown_doesNotEnd() throws Exception {
    ExecutorService executor = Pool.threads(1).asExecutorService();

    assertThat(executor.awaitTermination(1, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(executor.isTerminated()).isFalse();
    executor.shutdown();
    assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void invokeAll_waitsForAllAndKeepsTheirOrder() throws Exception {
    ExecutorService executor = Pool.threads(2).asExecutorService();
    List<Callable<Integer>> calls = List.of(() -> 1, () -> 2, () -> {
      throw new IllegalStateException("on purpose");
    });

    List<Future<Integer>> results = executor.invokeAll(calls);

    assertThat(results).allMatch(Future::isDone);
    assertThat(results.get(0).get() + results.get(1).get()).isEqualTo(3);
    assertThatThrownBy(() -> results.get(2).get()).isInstanceOf(ExecutionException.class);
    executor.shutdown();
  }

  @Test
  void invokeAll_cancelsWhatIsLate() throws Exception {
    ExecutorService executor = Pool.threads(2).asExecutorService();
    List<Callable<Integer>> calls = List.of(() -> 1, () -> {
      new CountDownLatch(1).await();
      return 2;
    });

    List<Future<Integer>> results = executor.invokeAll(calls, 200, TimeUnit.MILLISECONDS);

    assertThat(results).allMatch(Future::isDone);
    assertThat(results.get(1).isCancelled()).isTrue();
    executor.shutdown();
  }

  @Test
  void invokeAny_givesOneThatReturned() throws Exception {
    ExecutorService executor = Pool.threads(2).asExecutorService();
    List<Callable<Integer>> calls = List.of(
        () -> {
          throw new IllegalStateException("on purpose");
        },
        () -> 7);

    assertThat(executor.invokeAny(calls)).isEqualTo(7);
    assertThatThrownBy(() -> executor.invokeAny(List.of(calls.get(0))))
        .isInstanceOf(ExecutionException.class);
    assertThatThrownBy(() -> executor.invokeAny(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> executor.invokeAny(
            List.of(() -> {
              new CountDownLatch(1).await();
              return 1;
            }),
            100,
            TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    executor.shutdown();
  }

  @Test
  void shutdownNow_givesBackWhatHasNotBegun() throws Exception {
    ExecutorService executor = Pool.threads(1).asExecutorService();
    var begun = new CountDownLatch(1);
    executor.execute(() -> {
      begun.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    begun.await();
    List<String> ran = Collections.synchronizedList(new ArrayList<>());
    executor.execute(() -> ran.add("given back"));

    List<Runnable> unbegun = executor.shutdownNow();

    assertThat(unbegun).hasSize(1);
    assertThat(ran).isEmpty();
    unbegun.get(0).run();
    assertThat(ran).containsExactly("given back");
    assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void execute_ofWhatThrows_tellsTheUncaughtExceptionHandler() throws Exception {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
    try (Pool pool = Pool.threads(1)) {
      pool.asExecutorService().execute(() -> {
        throw new IllegalStateException("on purpose");
      });

      Await.until("it is told", () -> !uncaught.isEmpty());
      assertThat(uncaught.get(0)).hasMessage("on purpose");
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void stats_tellWhatRuns() throws Exception {
    var release = new CountDownLatch(1);
    try (Pool pool = Pool.threads(1)) {
      AsyncResult<Integer> running = pool.applyAsync(TaskProcess.of(() -> {
            release.await();
            return 1;
          })
          .named("slow"));
      Await.until(
          "it runs",
          () -> pool.stats().workers().stream()
              .anyMatch(worker -> worker.task().filter("slow"::equals).isPresent()));
      AsyncResult<Integer> waiting = pool.applyAsync(() -> 2);

      PoolStats stats = pool.stats();

      assertThat(stats.queued()).isEqualTo(1);
      assertThat(stats.pending()).isEqualTo(2);
      assertThat(stats.workers().get(0).state()).isEqualTo(WorkerStats.State.BUSY);
      release.countDown();
      assertThat(running.get() + waiting.get()).isEqualTo(3);
      Await.until(
          "both have ended",
          () -> pool.stats().ended().getOrDefault(Outcome.Kind.RETURNED, 0L).equals(2L));
    }
  }
}
