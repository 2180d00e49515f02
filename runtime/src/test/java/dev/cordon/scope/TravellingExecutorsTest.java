package dev.cordon.scope;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.codec.Codecs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executors whose tasks take values along. */
@Timeout(60)
final class TravellingExecutorsTest {
  private static final int SUBMITTERS = 4;
  private static final int TASKS = 1_000;

  private static final ThreadScope<String> TRACE = ThreadScope.<String>builder(
          "TravellingExecutorsTest.trace", () -> "initial of " + Thread.currentThread())
      .travels(Codecs.STRING)
      .build();

  private final ThreadScope<@Nullable Object> local = ThreadScope.of("local", () -> null);
  private final List<ExecutorService> executors = new ArrayList<>();

  /** A kind of executor. */
  record Kind(String name, Supplier<ExecutorService> maker) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    Stream<Kind> everywhere = Stream.of(
        new Kind("one thread", () -> Executors.newFixedThreadPool(1)),
        new Kind("fixed", () -> Executors.newFixedThreadPool(3)),
        new Kind("fork and join", () -> new ForkJoinPool(3)),
        new Kind("caller runs", TravellingExecutorsTest::callerRuns));
    return ThreadKind.hasVirtual()
        ? Stream.concat(
            everywhere, Stream.of(new Kind("virtual", TravellingExecutorsTest::virtual)))
        : everywhere;
  }

  /** Two threads, and as soon as they are at work the caller. */
  private static ExecutorService callerRuns() {
    return new ThreadPoolExecutor(
        2, 2, 0, SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private static ExecutorService virtual() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private ExecutorService open(Kind kind) {
    ExecutorService executor = TravellingExecutors.wrap(kind.maker.get());
    executors.add(executor);
    return executor;
  }

  private ScheduledExecutorService openScheduler() {
    ScheduledExecutorService executor =
        TravellingExecutors.wrap(Executors.newScheduledThreadPool(2));
    executors.add(executor);
    return executor;
  }

  @BeforeEach
  void trace() {
    TRACE.set("mine");
  }

  @AfterEach
  void close() throws InterruptedException {
    TRACE.clear();
    for (ExecutorService executor : executors) {
      executor.shutdownNow();
      assertThat(executor.awaitTermination(30, SECONDS)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void execute_takesTheCallersValue(Kind kind) throws Exception {
    var seen = new CompletableFuture<String>();
    open(kind).execute(() -> seen.complete(TRACE.get()));
    TRACE.set("later");

    assertThat(seen.get()).isEqualTo("mine");
  }

  @Test
  void execute_ofAPlainExecutor_takesTheCallersValue() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    executors.add(pool);
    Executor travelling = TravellingExecutors.wrap((Executor) pool);
    var seen = new CompletableFuture<String>();
    travelling.execute(() -> {
      seen.complete(TRACE.get());
      TRACE.set("left behind");
    });

    assertThat(seen.get()).isEqualTo("mine");
    assertThat(pool.submit(TRACE::get).get()).startsWith("initial of");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void submit_inEachForm_takesTheCallersValue(Kind kind) throws Exception {
    ExecutorService executor = open(kind);
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    Runnable action = () -> seen.add(TRACE.get());

    assertThat(executor.submit((Callable<String>) TRACE::get).get()).isEqualTo("mine");
    assertThat(executor.submit(action).get()).isNull();
    assertThat(executor.submit(action, "done").get()).isEqualTo("done");
    assertThat(seen).containsExactly("mine", "mine");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void invokeAll_takesTheCallersValue(Kind kind) throws Exception {
    ExecutorService executor = open(kind);
    List<Callable<String>> calls = List.of(TRACE::get, this::changed, TRACE::get, this::changed);

    assertThat(results(executor.invokeAll(calls))).hasSize(4).containsOnly("mine");
    assertThat(results(executor.invokeAll(calls, 30, SECONDS))).hasSize(4).containsOnly("mine");
    assertThat(TRACE.get()).isEqualTo("mine");
  }

  private String changed() {
    String before = TRACE.get();
    TRACE.set("changed");
    return before;
  }

  private static List<String> results(Collection<Future<String>> futures) throws Exception {
    List<String> results = new ArrayList<>();
    for (Future<String> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void invokeAny_takesTheCallersValue(Kind kind) throws Exception {
    ExecutorService executor = open(kind);
    List<Callable<String>> calls = List.of(TRACE::get, this::changed, TRACE::get);

    assertThat(executor.invokeAny(calls)).isEqualTo("mine");
    assertThat(executor.invokeAny(calls, 30, SECONDS)).isEqualTo("mine");
    assertThat(TRACE.get()).isEqualTo("mine");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void supplyAsync_takesTheCallersValue(Kind kind) throws Exception {
    assertThat(CompletableFuture.supplyAsync(TRACE::get, open(kind)).get()).isEqualTo("mine");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void thenApplyAsync_takesTheValueOfWhoCompletes(Kind kind) throws Exception {
    ExecutorService executor = open(kind);
    CompletableFuture<String> chain = CompletableFuture.supplyAsync(
            () -> {
              TRACE.set("changed");
              return 1;
            },
            executor)
        .thenApplyAsync(one -> TRACE.get(), executor);

    assertThat(chain.get()).isIn("mine", "changed"); // It may be complete when it is chained.
  }

  @Test
  void schedule_inEachForm_takesTheCallersValue() throws Exception {
    ScheduledExecutorService scheduler = openScheduler();
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    Future<?> action = scheduler.schedule(() -> seen.add(TRACE.get()), 1, MILLISECONDS);
    Future<String> call = scheduler.schedule((Callable<String>) TRACE::get, 1, MILLISECONDS);
    TRACE.set("later");

    assertThat(call.get()).isEqualTo("mine");
    action.get();
    assertThat(seen).containsExactly("mine");
  }

  @Test
  void schedulePeriodically_takesTheCallersValueEachTime() throws Exception {
    ScheduledExecutorService scheduler = openScheduler();
    BlockingQueue<String> atRate = new LinkedBlockingQueue<>();
    BlockingQueue<String> withDelay = new LinkedBlockingQueue<>();
    ScheduledFuture<?> rate = scheduler.scheduleAtFixedRate(
        () -> atRate.add(changed() + changedLocal()), 0, 1, MILLISECONDS);
    ScheduledFuture<?> delay = scheduler.scheduleWithFixedDelay(
        () -> withDelay.add(changed() + changedLocal()), 0, 1, MILLISECONDS);
    TRACE.set("later");

    for (int time = 0; time < 5; time++) {
      assertThat(atRate.poll(30, SECONDS)).isEqualTo("mine, null");
      assertThat(withDelay.poll(30, SECONDS)).isEqualTo("mine, null");
    }
    rate.cancel(false);
    delay.cancel(false);
  }

  private String changedLocal() {
    Object before = local.get();
    local.set("left behind");
    return ", " + before;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void values_ofManySubmitters_areNeverMixed(Kind kind) throws Exception {
    ExecutorService executor = open(kind);
    List<Callable<List<String>>> submitters = new ArrayList<>();
    for (int i = 0; i < SUBMITTERS; i++) {
      String submitter = "submitter " + i;
      submitters.add(ThreadKind.PLATFORM.started(() -> submit(executor, submitter)));
    }
    for (Callable<List<String>> submitter : submitters) {
      assertThat(submitter.call()).isEmpty();
    }
  }

  /** {@return what was wrong} */
  private List<String> submit(ExecutorService executor, String submitter) throws Exception {
    List<String> wrong = new ArrayList<>();
    List<Future<@Nullable String>> futures = new ArrayList<>();
    local.set(submitter);
    for (int i = 0; i < TASKS; i++) {
      String mine = submitter + " in " + i;
      TRACE.set(mine);
      boolean isNested = i % 16 == 0;
      futures.add(executor.submit(() -> {
        String fault = faultOfATask(mine);
        if (fault == null && isNested) { // By a caller that runs it itself, at times.
          Future<?> nested = executor.submit(() -> local.set("nested"));
          fault = TRACE.get().equals(mine + "!") && !nested.isCancelled() ? null : "nested " + mine;
        }
        return fault;
      }));
      if (!TRACE.get().equals(mine) || !submitter.equals(local.get())) {
        wrong.add("the submitter has " + TRACE.get() + " and " + local.get());
      }
    }
    for (Future<@Nullable String> future : futures) {
      String fault = future.get();
      if (fault != null) {
        wrong.add(fault);
      }
    }
    return wrong;
  }

  private @Nullable String faultOfATask(String mine) {
    String trace = TRACE.get();
    Object left = local.get();
    TRACE.set(mine + "!");
    local.set("of " + mine);
    Thread.onSpinWait();
    if (!TRACE.get().equals(mine + "!") || !("of " + mine).equals(local.get())) {
      return mine + " has not what it has set";
    }
    return trace.equals(mine) && left == null ? null : mine + " saw " + trace + " and " + left;
  }

  @Test
  void values_leftBehind_areNeverSeenByTheNextTask() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    executors.add(pool);
    ExecutorService travelling = TravellingExecutors.wrap(pool);
    var resource = Resource.of("left behind");
    travelling
        .submit(() -> {
          local.set(resource);
          TRACE.set("left behind");
        })
        .get();

    assertThat(resource.closes()).isEqualTo(1);
    assertThat(travelling.<Object>submit(local::get).get()).isNull();
    assertThat(pool.<Object>submit(local::get).get()).isNull();
    assertThat(pool.submit(TRACE::get).get()).startsWith("initial of");
  }

  @Test
  void values_leftBehindByATaskThatThrows_areGone() throws Exception {
    ExecutorService executor = open(new Kind("one", () -> Executors.newFixedThreadPool(1)));
    var thrown = new IOException("task");
    var resource = Resource.of("left behind");
    Future<String> failed = executor.submit(() -> {
      local.set(resource);
      throw thrown;
    });

    assertThatThrownBy(failed::get).isInstanceOf(ExecutionException.class).hasCause(thrown);
    assertThat(resource.closes()).isEqualTo(1);
    assertThat(executor.<Object>submit(local::get).get()).isNull();
  }

  @Test
  void values_ofThePoolsOwnThread_areBackAfterwards() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    executors.add(pool);
    pool.submit(() -> TRACE.set("the thread's")).get();

    assertThat(TravellingExecutors.wrap(pool).submit(this::changed).get()).isEqualTo("mine");
    assertThat(pool.submit(TRACE::get).get()).isEqualTo("the thread's");
  }

  @Test
  void callerRuns_isExactForTheCallerToo() throws Exception {
    ExecutorService executor = open(new Kind("caller runs", TravellingExecutorsTest::callerRuns));
    var busy = new CountDownLatch(1);
    List<Future<?>> occupied = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      occupied.add(executor.submit(() -> await(busy)));
    }
    local.set("the caller's");
    Thread[] ran = new Thread[1];
    Future<String> here = executor.submit(() -> {
      ran[0] = Thread.currentThread();
      return changed() + changedLocal();
    });

    assertThat(here.get()).isEqualTo("mine, null");
    assertThat(ran[0]).isSameAs(Thread.currentThread());
    assertThat(TRACE.get()).isEqualTo("mine");
    assertThat(local.get()).isEqualTo("the caller's");
    busy.countDown();
    for (Future<?> future : occupied) {
      future.get();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // There is none.
  @Test
  void submit_whoseCallersValueCannotBeComputed_throwsToTheCaller() {
    ScheduledExecutorService executor = openScheduler();
    Thread owner = Thread.currentThread();
    var fails = new AtomicBoolean(true); // Only here and now: all tasks of this JVM take it along.
    ThreadScope<String> failing = ThreadScope.<String>builder(
            "TravellingExecutorsTest.failing", () -> {
              if (Thread.currentThread() == owner && fails.get()) {
                throw new IOException("no value");
              }
              return "computed";
            })
        .travels(Codecs.STRING)
        .build();
    Callable<String> call = failing::get;
    try {
      assertThatThrownBy(() -> executor.execute(failing::get)).isInstanceOf(ScopeException.class);
      for (Callable<?> form : List.<Callable<?>>of(
          () -> executor.submit(call),
          () -> executor.invokeAll(List.of(call)),
          () -> executor.invokeAny(List.of(call)),
          () -> executor.schedule(call, 0, SECONDS))) {
        assertThatThrownBy(form::call)
            .isInstanceOf(ScopeException.class)
            .hasMessageContaining("TravellingExecutorsTest.failing");
      }
    } finally {
      fails.set(false);
    }
  }

  @Test
  void shutdown_isTheWrappedOnes() throws Exception {
    ExecutorService pool = new ThreadPoolExecutor(1, 1, 0, SECONDS, new ArrayBlockingQueue<>(10));
    executors.add(pool);
    ExecutorService travelling = TravellingExecutors.wrap(pool);
    var started = new CountDownLatch(1);
    var busy = new CountDownLatch(1);
    Future<?> running = travelling.submit(() -> {
      started.countDown();
      await(busy);
    });
    started.await();
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    travelling.execute(() -> seen.add(changed() + changedLocal()));
    assertThat(travelling.isShutdown()).isFalse();
    travelling.shutdown();
    assertThat(pool.isShutdown()).isTrue();
    assertThat(travelling.isShutdown()).isTrue();
    assertThat(travelling.isTerminated()).isFalse();
    assertThatThrownBy(() -> travelling.submit(TRACE::get))
        .isInstanceOf(RejectedExecutionException.class);

    List<Runnable> never = travelling.shutdownNow(); // It interrupts the running one.
    TRACE.set("later");
    never.forEach(Runnable::run);
    assertThat(seen).containsExactly("mine, null");
    assertThat(TRACE.get()).isEqualTo("later");
    assertThat(local.get()).isNull();
    assertThatThrownBy(running::get).isInstanceOf(ExecutionException.class);
    assertThat(travelling.awaitTermination(30, SECONDS)).isTrue();
    assertThat(travelling.isTerminated()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void close_ofAPool_waitsAndEndsIt(Kind kind) throws Exception {
    ExecutorService wrapped = kind.maker.get();
    ExecutorService travelling = TravellingExecutors.wrap(wrapped);
    Future<String> last = travelling.submit(TRACE::get);
    end(travelling);

    assertThat(wrapped.isTerminated()).isTrue();
    assertThat(last.get()).isEqualTo("mine");
  }

  @Test
  void close_ofTheCommonPool_returnsAndLeavesIt() throws Exception {
    ExecutorService travelling =
        TravellingExecutors.wrap((ExecutorService) ForkJoinPool.commonPool());
    end(travelling);

    assertThat(travelling.submit(TRACE::get).get()).isEqualTo("mine");
  }

  /** By its own method from Java 19 on, else by those that there are. */
  private static void end(ExecutorService executor) throws Exception {
    if (AutoCloseable.class.isInstance(executor)) {
      ExecutorService.class.getMethod("close").invoke(executor);
    } else {
      executor.shutdown();
      executor.awaitTermination(executor.isShutdown() ? 30 : 0, SECONDS); // The common one is not.
    }
  }

  @SuppressWarnings("NullAway") // It is what a caller meets who has no such check.
  @Test
  void wrap_tellsTheWrappedOne() {
    ExecutorService executor = open(new Kind("fork and join", () -> new ForkJoinPool(1)));

    assertThat(executor.toString()).startsWith("Travelling[").contains("ForkJoinPool");
    assertThatThrownBy(() -> TravellingExecutors.wrap((ExecutorService) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("executor");
  }
}
