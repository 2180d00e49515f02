package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.pool.AsyncResult;
import dev.cordon.pool.Pool;
import dev.cordon.pool.PoolBrokenException;
import dev.cordon.pool.Results;
import dev.cordon.pool.WorkerStats;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of calls and workers of a pool when things go wrong. */
@Timeout(60)
final class PoolFaultTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir
  private Path directory;

  private static Pool pool(int workers) {
    return pool(workers, LaunchOptions.defaults());
  }

  private static Pool pool(int workers, LaunchOptions options) {
    return Pool.builder().workers(workers).options(QUIET.with(options)).build();
  }

  /** A call that announces its process and waits for ever. */
  private static TaskCall<Integer> holding(Path mark) {
    return () -> {
      Saboteur.announce(mark);
      new CountDownLatch(1).await();
      return 0;
    };
  }

  /** A call that announces its process, and returns the number that it is told. */
  private static TaskCall<Integer> waiting(Path mark, Path go) {
    return () -> {
      Saboteur.announce(mark);
      return (int) Processes.announced(go);
    };
  }

  private static List<Long> pids(Pool pool) {
    return pool.stats().workers().stream()
        .map(WorkerStats::pid)
        .filter(pid -> pid > 0)
        .toList();
  }

  private static void awaitState(Pool pool, int workers, WorkerStats.State state) throws Exception {
    Await.until(
        workers + " workers are " + state,
        () -> pool.stats().workers().stream()
                .filter(worker -> worker.state() == state)
                .count()
            == workers);
  }

  // Workers that die.

  @Test
  void idleWorker_thatIsKilled_isReplacedAndTheNextCallDoesNotNotice() throws Exception {
    try (Pool pool = pool(1)) {
      long first = pool.apply(() -> ProcessHandle.current().pid());
      Processes.signal("KILL", first);

      assertThat(pool.apply(() -> ProcessHandle.current().pid())).isNotEqualTo(first);
    }
  }

  @Test
  void allWorkers_thatAreKilled_failWhatTheyRanAndNothingElse() throws Exception {
    try (Pool pool = pool(2)) {
      AsyncResult<Integer> one = pool.applyAsync(holding(directory.resolve("one")));
      AsyncResult<Integer> two = pool.applyAsync(holding(directory.resolve("two")));
      List<AsyncResult<Integer>> queued =
          IntStream.range(0, 100).mapToObj(n -> pool.applyAsync(() -> n)).toList();

      Processes.signal("KILL", Processes.announced(directory.resolve("one")));
      Processes.signal("KILL", Processes.announced(directory.resolve("two")));

      assertThat(one.outcome()).isInstanceOf(Outcome.Crashed.class);
      assertThat(two.outcome()).isInstanceOf(Outcome.Crashed.class);
      for (int i = 0; i < queued.size(); i++) {
        assertThat(queued.get(i).get()).isEqualTo(i);
      }
    }
  }

  @Test
  void death_isToldWithinASecond() throws Exception {
    try (Pool pool = pool(1)) {
      AsyncResult<Integer> result = pool.applyAsync(holding(directory.resolve("mark")));
      long pid = Processes.announced(directory.resolve("mark"));

      Processes.signal("KILL", pid);
      Processes.awaitGone(pid, LONG);
      long gone = System.nanoTime();

      assertThat(result.outcome().evidence().exitValue()).hasValue(137);
      assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void stoppedWorker_isFoundByItsHeartbeat() throws Exception {
    try (Pool pool = pool(1, LaunchOptions.defaults().heartbeat(Duration.ofMillis(500)))) {
      AsyncResult<Integer> result = pool.applyAsync(holding(directory.resolve("mark")));

      Processes.signal("STOP", Processes.announced(directory.resolve("mark")));

      assertThat(result.outcome()).isInstanceOf(Outcome.Unresponsive.class);
      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    }
  }

  @Test
  void resultsBeforeADeath_areNotLost() throws Exception {
    try (Pool pool = pool(1)) {
      var unused = pool.apply(() -> 0); // So that all of the next go together.
      Map<Outcome.Kind, Integer> ends = new EnumMap<>(Outcome.Kind.class);
      List<Integer> items = IntStream.range(0, 1000).boxed().toList();
      try (var results = pool.outcomes(
          n -> () -> {
            if (n % 100 == 99) {
              Runtime.getRuntime().halt(1);
            }
            return n;
          },
          items)) {
        results.forEachRemaining(one -> {
          ends.merge(one.outcome().kind(), 1, Integer::sum);
          assertThat(one.outcome().kind() == Outcome.Kind.EXITED).isEqualTo(one.item() % 100 == 99);
        });
      }

      assertThat(ends)
          .containsOnly(Map.entry(Outcome.Kind.RETURNED, 990), Map.entry(Outcome.Kind.EXITED, 10));
    }
  }

  // Workers that do not start.

  @Test
  void workersThatNeverStart_breakThePool() throws Exception {
    long begin = System.nanoTime();
    Pool broken = pool(2, LaunchOptions.defaults().jvmArgs("-XX:NoSuchOption"));
    AsyncResult<Integer> waiting = null;
    try {
      waiting = broken.applyAsync(() -> 1);
      Outcome<Integer> outcome = waiting.outcome();
      assertThat(outcome).isInstanceOf(Outcome.Failed.class);
      assertThat(((Outcome.Failed<Integer>) outcome).cause())
          .isInstanceOf(PoolBrokenException.class)
          .hasMessageContaining("NoSuchOption");
    } finally {
      broken.close();
    }

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONG);
    assertThatThrownBy(() -> broken.applyAsync(() -> 1)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void initializer_runsInEachWorkerWithItsArguments() throws Exception {
    Path mark = Files.createDirectory(directory.resolve("initialized"));
    try (Pool pool = Pool.builder()
        .workers(2)
        .options(QUIET)
        .initializer(() -> {
          System.setProperty("cordon.test.initialized", "yes");
          return Files.createTempFile(mark, "worker", "").toString();
        })
        .build()) {
      assertThat(pool.apply(() -> System.getProperty("cordon.test.initialized")))
          .isEqualTo("yes");
      awaitState(pool, 2, WorkerStats.State.IDLE);
    }

    try (var files = Files.list(mark)) {
      assertThat(files).hasSize(2);
    }
  }

  // Calls that are to end.

  @Test
  void timeout_countsFromTheBeginOfTheCall() throws Exception {
    try (Pool pool = pool(1, LaunchOptions.defaults().timeout(Duration.ofSeconds(2)))) {
      List<AsyncResult<Integer>> results = new ArrayList<>();
      for (int i = 0; i < 4; i++) { // Together they take longer.
        results.add(pool.applyAsync(() -> {
          var unused = new CountDownLatch(1).await(800, TimeUnit.MILLISECONDS);
          return 1;
        }));
      }

      for (AsyncResult<Integer> result : results) {
        assertThat(result.outcome()).isInstanceOf(Outcome.Returned.class);
      }
    }
  }

  /** What takes for ever to be rebuilt where it arrives. */
  private static final class Stuck implements Serializable {
    private static final long serialVersionUID = 1L;

    private int number;

    private void readObject(ObjectInputStream in) {
      while (true) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void timeout_countsForACallToBeRebuiltToo() throws Exception {
    LaunchOptions options = LaunchOptions.defaults().timeout(Duration.ofMillis(500));
    Pool pool = pool(1, options.allow(Stuck.class));
    try {
      var stuck = new Stuck();
      AsyncResult<Integer> first = pool.applyAsync(() -> stuck.number);
      AsyncResult<Integer> second = pool.applyAsync(() -> 2);

      assertThat(first.outcome()).isInstanceOf(Outcome.TimedOut.class);
      assertThat(second.get()).isEqualTo(2);
    } finally {
      pool.terminate(); // To close it might wait for ever.
    }
  }

  @Test
  void cancel_endsThatCallAndNoOther() throws Exception {
    try (Pool pool = pool(2)) {
      AsyncResult<Integer> cancelled = pool.applyAsync(holding(directory.resolve("one")));
      AsyncResult<Integer> other =
          pool.applyAsync(waiting(directory.resolve("two"), directory.resolve("go")));
      long pid = Processes.announced(directory.resolve("one"));
      long otherPid = Processes.announced(directory.resolve("two"));

      assertThat(cancelled.cancel(true)).isTrue();
      Processes.awaitGone(pid, LONG);
      assertThat(Processes.isGone(otherPid)).isFalse();
      Files.writeString(directory.resolve("part"), "7");
      Files.move(directory.resolve("part"), directory.resolve("go"));

      assertThat(other.get()).isEqualTo(7);
      assertThat(cancelled.outcome()).isInstanceOf(Outcome.Terminated.class);
    }
  }

  @Test
  void cancelOfAQueuedCall_makesThatItNeverBegins() throws Exception {
    try (Pool pool = pool(1)) {
      AsyncResult<Integer> first = pool.applyAsync(holding(directory.resolve("first")));
      AsyncResult<Integer> queued = pool.applyAsync(holding(directory.resolve("queued")));
      long unused = Processes.announced(directory.resolve("first"));

      assertThat(queued.cancel(false)).isTrue();
      assertThat(queued.outcome()).isInstanceOf(Outcome.Terminated.class);
      assertThat(first.cancel(true)).isTrue();
      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    }

    assertThat(directory.resolve("queued")).doesNotExist();
  }

  @Test
  void cancelWithoutInterrupt_letsTheCallGoOn() throws Exception {
    try (Pool pool = pool(1)) {
      long pid = pool.apply(() -> ProcessHandle.current().pid());
      AsyncResult<Integer> result =
          pool.applyAsync(waiting(directory.resolve("mark"), directory.resolve("go")));
      long unused = Processes.announced(directory.resolve("mark"));

      assertThat(result.cancel(false)).isTrue();
      assertThat(result.isDone()).isTrue();
      Files.writeString(directory.resolve("part"), "7");
      Files.move(directory.resolve("part"), directory.resolve("go"));

      assertThat(result.outcome()).isInstanceOf(Outcome.Terminated.class);
      assertThat(pool.apply(() -> ProcessHandle.current().pid())).isEqualTo(pid);
    }
  }

  // The end of a pool.

  @Test
  void terminate_ofBusyStoppedAndStartingWorkers_leavesNoProcess() throws Exception {
    Pool pool = pool(3, LaunchOptions.defaults().grace(Duration.ofMillis(300)));
    AsyncResult<Integer> busy = pool.applyAsync(holding(directory.resolve("busy")));
    AsyncResult<Integer> stopped = pool.applyAsync(holding(directory.resolve("stopped")));
    Set<Long> pids = new HashSet<>(List.of(
        Processes.announced(directory.resolve("busy")),
        Processes.announced(directory.resolve("stopped"))));
    Processes.signal("STOP", Processes.announced(directory.resolve("stopped")));
    pids.addAll(pids(pool));
    long begin = System.nanoTime();

    pool.terminate();

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isLessThan(Duration.ofMillis(300).plusSeconds(3));
    assertThat(busy.outcome()).isInstanceOf(Outcome.Terminated.class);
    assertThat(stopped.outcome()).isInstanceOf(Outcome.Terminated.class);
    for (long pid : pids) {
      assertThat(Processes.isGone(pid)).isTrue();
    }
  }

  @Test
  void close_whileOthersSubmit_endsEachCall() throws Exception {
    Pool pool = pool(2);
    List<AsyncResult<Integer>> results = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      var thread = new Thread(() -> {
        try {
          while (true) {
            results.add(pool.applyAsync(() -> 1));
          }
        } catch (RejectedExecutionException e) {
          // The pool is closed, as it should be.
        }
      });
      thread.start();
      threads.add(thread);
    }
    Await.until("some calls have ended", () -> results.size() > 50);

    pool.close();
    pool.close();

    for (Thread thread : threads) {
      thread.join();
    }
    for (AsyncResult<Integer> result : results) {
      assertThat(result.get()).isEqualTo(1);
    }
  }

  @Test
  void interruptOfApply_cancelsTheCall() throws Exception {
    try (Pool pool = pool(1)) {
      var interrupted = new AtomicInteger();
      var caller = new Thread(() -> {
        try {
          int unused = pool.apply(holding(directory.resolve("mark")));
        } catch (InterruptedException e) {
          interrupted.incrementAndGet();
        } catch (ExecutionException e) {
          throw new AssertionError(e);
        }
      });
      caller.start();
      long pid = Processes.announced(directory.resolve("mark"));

      caller.interrupt();
      caller.join();

      assertThat(interrupted).hasValue(1);
      Processes.awaitGone(pid, LONG);
      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    }
  }

  @Test
  void interruptOfClose_terminatesThePool() throws Exception {
    Pool pool = pool(1);
    AsyncResult<Integer> result = pool.applyAsync(holding(directory.resolve("mark")));
    long pid = Processes.announced(directory.resolve("mark"));
    Thread.currentThread().interrupt();

    pool.close();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.isCancelled()).isTrue();
    assertThat(Processes.isGone(pid)).isTrue();
  }

  // Callbacks.

  @Test
  void callbacks_thatThrowOrSubmitOrTerminate_harmNobody() throws Exception {
    Pool pool = pool(1);
    List<AsyncResult<Integer>> submitted = Collections.synchronizedList(new ArrayList<>());
    AsyncResult<Integer> failing = pool.applyAsync(
        () -> 1,
        value -> {
          throw new IllegalStateException("on purpose");
        },
        error -> {});
    AsyncResult<Integer> submitting = pool.applyAsync(
        () -> 2, value -> submitted.add(pool.applyAsync(() -> value + 1)), error -> {});
    assertThat(failing.get() + submitting.get()).isEqualTo(3);
    Await.until("a callback has submitted", () -> !submitted.isEmpty());
    assertThat(submitted.get(0).get()).isEqualTo(3);
    Await.until("the failure is counted", () -> pool.stats().callbackFailures() == 1);

    AsyncResult<Integer> last = pool.applyAsync(() -> 4, value -> pool.terminate(), error -> {});

    assertThat(last.get()).isEqualTo(4);
    Await.until("the pool is terminated", () -> pool.stats().workers().isEmpty());
    assertThat(pool.join(LONG)).isTrue();
  }

  @Test
  void callback_thatBlocks_holdsUpNoCall() throws Exception {
    Pool pool = pool(1);
    var release = new CountDownLatch(1);
    AsyncResult<Integer> first = pool.applyAsync(
        () -> 1,
        value -> {
          try {
            release.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        },
        error -> {});
    assertThat(first.get()).isEqualTo(1);

    assertThat(pool.apply(() -> 2)).isEqualTo(2);

    release.countDown();
    pool.close();
  }

  // Limits.

  @Test
  void queueCapacity_makesTheNextSubmitterWait() throws Exception {
    try (Pool pool = Pool.builder().workers(1).queueCapacity(1).options(QUIET).build()) {
      AsyncResult<Integer> running = pool.applyAsync(holding(directory.resolve("mark")));
      long pid = Processes.announced(directory.resolve("mark"));
      AsyncResult<Integer> queued = pool.applyAsync(() -> 2);
      List<AsyncResult<Integer>> third = Collections.synchronizedList(new ArrayList<>());
      var submitter = new Thread(() -> third.add(pool.applyAsync(() -> 3)));
      submitter.start();
      Await.waiting(submitter);
      assertThat(third).isEmpty();

      Processes.signal("KILL", pid);
      submitter.join();

      assertThat(running.outcome()).isInstanceOf(Outcome.Crashed.class);
      assertThat(queued.get() + third.get(0).get()).isEqualTo(5);
    }
  }

  @Test
  void poolsWithinCalls_areRefusedBelowTheThirdLevel() throws Exception {
    try (Pool pool = pool(1)) {
      assertThat(pool.apply(PoolFaultTest::secondLevel)).isEqualTo("third level, then refused");
    }
  }

  private static String secondLevel() throws Exception {
    try (Pool second = pool(1)) {
      return second.apply(PoolFaultTest::thirdLevel);
    }
  }

  private static String thirdLevel() throws Exception {
    try (Pool third = pool(1)) {
      return "third level, "
          + third.apply(() -> {
            try (Pool fourth = pool(1)) {
              return "then " + fourth;
            } catch (TaskStartException e) {
              return "then refused";
            }
          });
    }
  }

  @Test
  void callsThatAskForMore_areRefused() throws Exception {
    try (Pool pool = pool(1, LaunchOptions.defaults().memory("64m"))) {
      TaskProcess<Integer> large =
          TaskProcess.of(() -> 1).with(LaunchOptions.defaults().memory("1g"));

      assertThatThrownBy(() -> pool.applyAsync(large))
          .isInstanceOf(TaskStartException.class)
          .hasMessageContaining("1g")
          .hasMessageContaining("64m");
      assertThat(large.cancel(true)).isTrue(); // It is as it was.
    }
  }

  @Test
  void resultAndOutputThatAreLarge_blockNobody() throws Exception {
    try (Pool pool = pool(1)) {
      assertThat(pool.apply(() -> {
            for (int i = 0; i < 20_000; i++) {
              System.out.println("a line of some length, again and again, " + i);
            }
            return new byte[32 << 20];
          }))
          .hasSize(32 << 20);
    }
  }

  @Test
  void closeOfResults_cancelsTheRest() throws Exception {
    try (Pool pool = pool(1)) {
      Path mark = directory.resolve("mark");
      Results<Integer> results =
          pool.imap(n -> n == 0 ? () -> 0 : holding(mark), List.of(0, 1, 2, 3));
      assertThat(results.next()).isZero();
      long pid = Processes.announced(mark);

      results.close();

      Processes.awaitGone(pid, LONG);
      assertThat(results.hasNext()).isFalse();
      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    }
  }

  @Test
  void replacement_isThereBeforeTheOldWorkerRetires() throws Exception {
    try (Pool pool =
        Pool.builder().workers(1).maxTasksPerWorker(4).options(QUIET).build()) {
      Set<Long> pids = new HashSet<>();
      for (int i = 0; i < 12; i++) {
        pids.add(pool.apply(() -> ProcessHandle.current().pid()));
        if (i % 4 == 2) { // One is left: the next worker is being started, or is there.
          Await.until("there is a successor", () -> pool.stats().workers().size() == 2);
        }
      }

      assertThat(pids).hasSize(3);
    }
  }

  @Test
  void poolThatIsForgotten_isTerminated() throws Exception {
    long pid = forgotten();

    Await.until("its worker is gone", LONG, () -> {
      System.gc();
      return Processes.isGone(pid);
    });
  }

  private static long forgotten() throws Exception {
    return pool(1).apply(() -> ProcessHandle.current().pid());
  }
}
