package dev.cordon.pool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Await;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Output;
import dev.cordon.task.TaskCall;
import dev.cordon.task.TaskExitedException;
import dev.cordon.task.TaskProcess;
import dev.cordon.task.TaskStartException;
import dev.cordon.task.TransferException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a pool of processes does for those who use it. */
@Timeout(60)
final class PoolTest {
  private static final LaunchOptions QUIET = LaunchOptions.defaults().output(Output.discard());

  private static Pool pool;

  @BeforeAll
  static void open() {
    pool = Pool.builder().workers(2).options(QUIET).build();
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  private static TaskCall<Integer> square(int n) {
    return () -> n * n;
  }

  private static List<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  private static TaskCall<Integer> sleeping() {
    return () -> {
      new CountDownLatch(1).await();
      return 0;
    };
  }

  @Test
  void apply_runsInAnotherProcess() throws Exception {
    assertThat(pool.apply(() -> ProcessHandle.current().pid()))
        .isNotEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void apply_throwsWhatTheCallThrew() {
    assertThatThrownBy(() -> pool.apply(() -> {
          throw new IllegalStateException("no");
        }))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no");
  }

  @Test
  void apply_ofWhatCannotTravel_failsInTheCaller() {
    var lock = new Object();

    assertThatThrownBy(() -> pool.apply(() -> lock.toString()))
        .isInstanceOf(TransferException.class);
  }

  @Test
  void map_keepsTheOrder() throws Exception {
    assertThat(pool.map(PoolTest::square, numbers(1000)))
        .isEqualTo(numbers(1000).stream().map(n -> n * n).toList());
  }

  @Test
  void map_usesAllWorkers(@TempDir Path directory) throws Exception {
    List<String> marks =
        List.of(directory.resolve("one").toString(), directory.resolve("two").toString());

    List<Long> pids = pool.map(mark -> meeting(mark, marks), marks);

    assertThat(pids).doesNotHaveDuplicates();
  }

  /** A call that leaves its mark, and ends once all marks are there. */
  private static TaskCall<Long> meeting(String mark, List<String> marks) {
    return () -> {
      Files.createFile(Path.of(mark));
      Await.until(
          "all have met", () -> marks.stream().allMatch(other -> Files.exists(Path.of(other))));
      return ProcessHandle.current().pid();
    };
  }

  @Test
  void map_ofNothing_isEmpty() throws Exception {
    assertThat(pool.map(PoolTest::square, List.of())).isEmpty();
    assertThat(pool.mapAsync(PoolTest::square, List.of()).successful()).isTrue();
  }

  @Test
  void map_withAFailure_runsTheOthersAndThrowsTheFirst() {
    AsyncResult<List<Integer>> result = pool.mapAsync(
        n -> () -> {
          if (n % 3 == 2) {
            throw new IllegalStateException("item " + n);
          }
          return n;
        },
        numbers(10));

    assertThatThrownBy(result::get).cause().hasMessage("item 2");
    assertThat(result.successful()).isFalse();
  }

  @Test
  void imap_goesOnAfterAFailure() {
    List<Object> seen = new ArrayList<>();
    try (Results<Integer> results = pool.imap(
        n -> () -> {
          if (n == 1) {
            throw new IllegalStateException("item 1");
          }
          return n;
        },
        numbers(4))) {
      while (results.hasNext()) {
        try {
          seen.add(results.next());
        } catch (CompletionException e) {
          seen.add(String.valueOf(e.getCause()));
        }
      }
    }

    assertThat(seen).containsExactly(0, "java.lang.IllegalStateException: item 1", 2, 3);
  }

  @Test
  void imap_isLazyAndBounded() {
    List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
    try (Results<Integer> results = pool.imap(
        n -> {
          taken.add(n);
          return square(n);
        },
        numbers(100_000),
        MapOptions.defaults().readAhead(5))) {
      results.next();

      assertThat(taken).hasSizeLessThan(12);
    }
  }

  @Test
  void imap_ofASourceThatThrows_deliversWhatCameBefore() {
    Iterable<Integer> source = () -> numbers(5).stream()
        .peek(n -> {
          if (n == 3) {
            throw new IllegalArgumentException("source");
          }
        })
        .iterator();
    Results<Integer> results = pool.imap(PoolTest::square, source);

    assertThat(List.of(results.next(), results.next(), results.next())).containsExactly(0, 1, 4);
    assertThatThrownBy(results::next).isInstanceOf(IllegalArgumentException.class);
    assertThat(results.hasNext()).isFalse();
  }

  @Test
  void imapUnordered_givesAll() {
    List<Integer> all =
        pool.imapUnordered(PoolTest::square, numbers(500)).stream().sorted().toList();

    assertThat(all).isEqualTo(numbers(500).stream().map(n -> n * n).toList());
  }

  @Test
  void outcomes_tellOfEachItem_alsoOfThatWhichEndsItsWorker() {
    List<Completed<Integer, Integer>> all = pool
        .outcomes(
            n -> () -> {
              if (n == 57) {
                Runtime.getRuntime().halt(5);
              }
              return n;
            },
            numbers(200))
        .stream()
        .toList();

    assertThat(all).hasSize(200);
    assertThat(all)
        .allSatisfy(one -> assertThat(one.outcome().kind())
            .isEqualTo(one.item() == 57 ? Outcome.Kind.EXITED : Outcome.Kind.RETURNED));
  }

  @Test
  void deadWorker_failsItsCallAndIsReplaced() throws Exception {
    AsyncResult<Integer> result = pool.applyAsync(() -> {
      Runtime.getRuntime().halt(7);
      return 0;
    });

    assertThatThrownBy(result::get).cause().isInstanceOf(TaskExitedException.class);
    assertThat(pool.apply(() -> "after")).isEqualTo("after");
  }

  @Test
  void cancel_ofARunningCall_endsItsWorker() throws Exception {
    AsyncResult<Integer> result = pool.applyAsync(sleeping());

    assertThat(result.cancel(true)).isTrue();
    assertThat(result.isDone()).isTrue();
    assertThatThrownBy(result::get).isInstanceOf(CancellationException.class);
    assertThat(result.outcome()).isInstanceOf(Outcome.Terminated.class);
  }

  @Test
  void timeout_endsTheCallOnly() throws Exception {
    try (Pool short1 =
        Pool.builder().workers(1).options(QUIET.timeout(Duration.ofSeconds(1))).build()) {
      assertThat(short1.applyAsync(sleeping()).outcome()).isInstanceOf(Outcome.TimedOut.class);
      assertThat(short1.apply(() -> "after")).isEqualTo("after");
    }
  }

  @Test
  void terminate_endsAllPendingResults() throws Exception {
    Pool ended = Pool.builder().workers(1).options(QUIET).build();
    List<AsyncResult<Integer>> results =
        IntStream.range(0, 20).mapToObj(n -> ended.applyAsync(sleeping())).toList();

    ended.terminate();

    assertThat(results).allSatisfy(result -> {
      assertThat(result.isDone()).isTrue();
      assertThatThrownBy(result::get).isInstanceOf(CancellationException.class);
    });
    assertThat(ended.join(Duration.ofSeconds(10))).isTrue();
    assertThatThrownBy(() -> ended.apply(() -> 1)).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void join_beforeTheEnd_isRefused() {
    assertThatThrownBy(pool::join).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void callbacks_runBeforeCloseReturns() {
    List<Object> told = Collections.synchronizedList(new ArrayList<>());
    try (Pool one = Pool.builder().workers(1).options(QUIET).build()) {
      var first = one.applyAsync(() -> 1, told::add, told::add);
      var second = one.applyAsync(
          () -> {
            throw new IllegalStateException("no");
          },
          told::add,
          e -> told.add(e.getMessage()));
      assertThat(first).isNotSameAs(second);
    }

    assertThat(told).containsExactly(1, "no");
  }

  @Test
  void initializerThatFails_breaksThePoolWithItsOwnCause() {
    Pool broken = Pool.builder()
        .workers(1)
        .options(QUIET)
        .initializer(() -> {
          throw new IllegalArgumentException("cannot begin");
        })
        .build();
    AsyncResult<Integer> result;
    try {
      result = broken.applyAsync(() -> 1);
    } catch (PoolBrokenException e) {
      assertThat(e).hasCauseInstanceOf(IllegalArgumentException.class);
      return;
    } finally {
      broken.shutdown();
    }

    assertThatThrownBy(result::get)
        .cause()
        .isInstanceOf(PoolBrokenException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void maxTasksPerWorker_replacesWorkers() throws Exception {
    try (Pool fresh =
        Pool.builder().workers(1).maxTasksPerWorker(1).options(QUIET).build()) {
      List<Long> pids = fresh.map(n -> () -> ProcessHandle.current().pid(), numbers(4));

      assertThat(pids).doesNotHaveDuplicates();
    }
  }

  @Test
  void process_handedToAPool_asksThePool() throws Exception {
    TaskProcess<String> process = TaskProcess.of(() -> "in a pool");
    AsyncResult<String> result = pool.applyAsync(process);

    assertThat(process.get()).isEqualTo("in a pool");
    assertThat(result.get()).isEqualTo("in a pool");
    assertThat(process.outcome()).isInstanceOf(Outcome.Returned.class);
    assertThatThrownBy(process::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(pool.toString());
    assertThatThrownBy(() -> pool.applyAsync(process)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void listener_isToldInTheOrderOfEvents() throws Exception {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    var listener = new PoolListener() {
      @Override
      public void workerStarted(WorkerStats worker) {
        told.add("started " + worker.name());
      }

      @Override
      public void workerEnded(WorkerStats worker, String reason) {
        told.add("ended " + worker.name());
      }

      @Override
      public void callSubmitted(String task) {
        told.add("submitted");
      }

      @Override
      public void callEnded(String task, Outcome.Kind kind, Duration time) {
        told.add("call " + kind);
      }
    };
    try (Pool listened =
        Pool.builder().workers(1).name("ear").listener(listener).options(QUIET).build()) {
      assertThat(listened.apply(() -> 1)).isEqualTo(1);
    }

    assertThat(told).containsSubsequence("submitted", "call RETURNED", "ended ear-1");
    assertThat(told).containsSubsequence("started ear-1", "call RETURNED");
  }

  @Test
  void output_beginsWithWorkerAndTask_andEndsWithTheTask() throws Exception {
    var bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try (Pool loud = Pool.builder().workers(1).name("loud").build()) {
      String unused = loud.apply(TaskProcess.of(() -> {
            System.out.println("whole\u00e4");
            System.out.print("part");
            return "";
          })
          .named("first"));
      String unusedToo = loud.apply(TaskProcess.of(() -> {
            System.out.println("next");
            return "";
          })
          .named("second"));
    } finally {
      System.setOut(before);
    }

    assertThat(bytes.toString(UTF_8).lines()) // And what other tests print meanwhile.
        .filteredOn(line -> line.startsWith("[loud"))
        .containsExactly(
            "[loud-1 first] whole\u00e4", "[loud-1 first] part", "[loud-1 second] next");
  }

  @Test
  void output_ofTheUsers_isAsItWasPrinted() throws Exception {
    var bytes = new ByteArrayOutputStream();
    LaunchOptions raw =
        LaunchOptions.defaults().output(Output.to(bytes, OutputStream.nullOutputStream()));
    try (Pool plain = Pool.builder().workers(1).options(raw).build()) {
      String unused = plain.apply(() -> {
        System.out.println("as it is");
        return "";
      });
    }

    assertThat(bytes.toString(UTF_8)).isEqualTo("as it is" + System.lineSeparator());
  }

  @Test
  void memoryThatIsNotThere_isAWarning() {
    List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    var handler = new Handler() {
      @Override
      public void publish(LogRecord warning) {
        warnings.add(warning.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    Logger logger = Logger.getLogger("dev.cordon");
    logger.addHandler(handler);
    try {
      Pool.builder()
          .workers(3)
          .options(QUIET.memory("100g"))
          .name("greedy")
          .build()
          .terminate();
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(warnings)
        .anyMatch(text -> text.contains("greedy") && text.contains("100g") && text.contains("3"));
  }

  @Test
  void toCompletableFuture_isOneOfItsOwn() throws Exception {
    AsyncResult<Integer> result = pool.applyAsync(() -> 7);
    CompletableFuture<Integer> mine = result.toCompletableFuture();

    assertThat(mine.complete(1) && mine.get() == 1).isTrue();
    assertThat(result.get()).isEqualTo(7);
    assertThat(result.toCompletableFuture().thenApply(n -> n + 1).get()).isEqualTo(8);
  }

  @Test
  void progress_tellsHowFarAMapHasCome() throws Exception {
    List<Long> told = Collections.synchronizedList(new ArrayList<>());
    try (Pool one = Pool.builder().workers(1).options(QUIET).build()) {
      MapOptions options = MapOptions.defaults().progress((ended, all) -> told.add(ended));
      assertThat(one.map(PoolTest::square, numbers(50), options)).hasSize(50);
    }

    assertThat(told).isSorted().endsWith(50L);
  }

  @Test
  void calls_withATimeoutEach_mayBeOfAnyNumber() throws Exception {
    List<AsyncResult<Integer>> results = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) { // More than are remembered.
      int n = i;
      results.add(pool.applyAsync(TaskProcess.of(() -> n)
          .with(LaunchOptions.defaults().timeout(Duration.ofSeconds(1000 + i)))));
    }

    for (int i = 0; i < results.size(); i++) {
      assertThat(results.get(i).get()).isEqualTo(i);
    }
  }

  @Test
  void callsThatNoWorkerTakes_failAloneAndHarmNoWorker() throws Exception {
    LaunchOptions small = QUIET.maxFrame(10_000);
    try (Pool narrow = Pool.builder().workers(1).options(small).build()) {
      long pid = narrow.apply(() -> ProcessHandle.current().pid());
      TaskProcess<Integer> large =
          TaskProcess.of(() -> 1).with(LaunchOptions.defaults().maxFrame(1 << 28));
      byte[] bytes = new byte[20_000];

      assertThatThrownBy(() -> narrow.applyAsync(large))
          .isInstanceOf(TaskStartException.class)
          .hasMessageContaining("maxFrame");
      assertThatThrownBy(() -> narrow.applyAsync(() -> bytes.length))
          .isInstanceOf(TransferException.class);
      assertThat(narrow.apply(() -> ProcessHandle.current().pid())).isEqualTo(pid);
    }
  }

  @Test
  void callWithScopesThatNoWorkerTakes_failsAloneAndHarmsNoWorker() throws Exception {
    LaunchOptions small = QUIET.maxFrame(10_000);
    String large = "x".repeat(6 << 20); // More than a frame has room for beside a call.
    try (Pool narrow = Pool.builder().workers(1).options(small).build()) {
      long pid = narrow.apply(() -> ProcessHandle.current().pid());

      AsyncResult<Integer> refused = ScopedCall.TRACE.call(large, () -> narrow.applyAsync(() -> 1));

      assertThatThrownBy(refused::get).cause().isInstanceOf(TransferException.class);
      assertThat(narrow.apply(() -> ProcessHandle.current().pid())).isEqualTo(pid);
    }
  }

  @Test
  void get_ofAResultThatIsThere_doesNotMindAnInterrupt() throws Exception {
    AsyncResult<Integer> result = pool.applyAsync(() -> 7);
    assertThat(result.get()).isEqualTo(7);

    Thread.currentThread().interrupt();

    assertThat(result.get(0, TimeUnit.SECONDS)).isEqualTo(7);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void retries_runACallAgainWhoseWorkerWasLost() throws Exception {
    try (Pool again = Pool.builder().workers(1).retries(2).options(QUIET).build()) {
      AsyncResult<Integer> result = again.applyAsync(() -> {
        Runtime.getRuntime().halt(9);
        return 0;
      });

      assertThat(result.outcome()).isInstanceOf(Outcome.Exited.class);
      assertThat(again.stats().workers()).hasSizeLessThanOrEqualTo(2);
    }
  }
}
