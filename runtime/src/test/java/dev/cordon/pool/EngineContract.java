package dev.cordon.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Await;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.Output;
import dev.cordon.task.TaskCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract of {@link Engine}, for any of them: a subclass says which. Calls leave their marks
 * in files, which workers that are elsewhere on the machine see too.
 */
@Timeout(60)
abstract class EngineContract {
  static final LaunchOptions OPTIONS = LaunchOptions.defaults().output(Output.discard());
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir
  private Path directory;

  private final List<Engine.Session> sessions = new ArrayList<>();

  /** {@return the engine} */
  abstract Engine engine();

  @AfterEach
  final void terminate() {
    sessions.forEach(Engine.Session::terminate);
  }

  private Engine.Session open(int workers) {
    return open(workers, Optional.empty());
  }

  private Engine.Session open(int workers, Optional<Engine.Job> initializer) {
    Engine.Session session = engine()
        .open(new Engine.Settings(
            "contract", workers, OPTIONS, initializer, OptionalInt.empty(), PoolListener.NONE));
    sessions.add(session);
    return session;
  }

  private <R> RecordingJob<R> job(String name, TaskCall<R> call) {
    return RecordingJob.of(engine(), name, OPTIONS, call);
  }

  private static void append(Path file, String line) throws Exception {
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** A call that leaves a mark and waits for ever, unless it is interrupted. */
  private static TaskCall<String> holding(Path mark) {
    return () -> {
      Files.createFile(mark);
      new CountDownLatch(1).await();
      return "never";
    };
  }

  private static void await(Path mark) throws Exception {
    Await.until(mark + " is there", () -> Files.exists(mark));
  }

  @Test
  final void name_isThatByWhichItIsFound() {
    assertThat(Engine.named(engine().name())).hasSameClassAs(engine());
  }

  @Test
  final void call_endsByWhatItReturns() throws Exception {
    Engine.Session session = open(1);
    RecordingJob<String> job = job("one", () -> "value");

    session.submit(List.of(job));

    assertThat(job.end().value()).isEqualTo("value");
    assertThat(job.hasNoOtherEnd()).isTrue();
  }

  @Test
  final void call_endsByWhatItThrows() throws Exception {
    Engine.Session session = open(1);
    RecordingJob<String> job = job("one", () -> {
      throw new IllegalStateException("on purpose");
    });

    session.submit(List.of(job));

    Outcome<String> end = job.end();
    assertThat(end).isInstanceOf(Outcome.Threw.class);
    assertThat(((Outcome.Threw<String>) end).exception()).hasMessage("on purpose");
  }

  @Test
  final void calls_ofOneWorker_beginInTheirOrder() throws Exception {
    Engine.Session session = open(1);
    Path file = directory.resolve("order");
    List<RecordingJob<Integer>> jobs = IntStream.range(0, 50)
        .mapToObj(n -> job("job " + n, () -> {
          append(file, Integer.toString(n));
          return n;
        }))
        .toList();

    session.submit(jobs);

    for (int i = 0; i < jobs.size(); i++) {
      assertThat(jobs.get(i).end().value()).isEqualTo(i);
    }
    assertThat(Files.readAllLines(file))
        .isEqualTo(IntStream.range(0, 50).mapToObj(Integer::toString).toList());
  }

  @Test
  final void workers_runAtTheSameTime() throws Exception {
    Engine.Session session = open(2);
    Path one = directory.resolve("one");
    Path two = directory.resolve("two");

    session.submit(List.of(job("one", holding(one)), job("two", holding(two))));

    await(one);
    await(two);
    assertThat(session.workers()).hasSize(2);
  }

  @Test
  final void cancelOfACallThatHasNotBegun_makesThatItNeverDoes() throws Exception {
    Engine.Session session = open(1);
    Path first = directory.resolve("first");
    Path second = directory.resolve("second");
    RecordingJob<String> running = job("running", holding(first));
    RecordingJob<String> waiting = job("waiting", holding(second));
    session.submit(List.of(running, waiting));
    await(first);

    session.cancel(waiting, true);

    assertThat(waiting.end()).isInstanceOf(Outcome.Terminated.class);
    session.cancel(running, true);
    assertThat(running.end()).isInstanceOf(Outcome.Terminated.class);
    assertThat(second).doesNotExist();
  }

  @Test
  final void cancelOfACallThatRuns_leavesTheOthersAlone() throws Exception {
    Engine.Session session = open(1);
    Path mark = directory.resolve("mark");
    RecordingJob<String> running = job("running", holding(mark));
    RecordingJob<String> next = job("next", () -> "next");
    session.submit(List.of(running, next));
    await(mark);

    session.cancel(running, true);

    assertThat(running.end()).isInstanceOf(Outcome.Terminated.class);
    assertThat(next.end().value()).isEqualTo("next");
  }

  @Test
  final void timeout_endsTheCall() throws Exception {
    Engine.Session session = open(1);
    Path mark = directory.resolve("mark");
    RecordingJob<String> late =
        RecordingJob.of(engine(), "late", OPTIONS.timeout(Duration.ofMillis(300)), holding(mark));
    RecordingJob<String> next = job("next", () -> "next");

    session.submit(List.of(late, next));

    assertThat(late.end()).isInstanceOf(Outcome.TimedOut.class);
    assertThat(next.end().value()).isEqualTo("next");
    assertThat(late.hasNoOtherEnd()).isTrue();
  }

  @Test
  final void shutdown_runsWhatWasTakenAndTakesNoMore() throws Exception {
    Engine.Session session = open(1);
    List<RecordingJob<Integer>> jobs =
        IntStream.range(0, 20).mapToObj(n -> job("job " + n, () -> n)).toList();
    session.submit(jobs);

    session.shutdown();

    assertThatThrownBy(() -> session.submit(List.of(job("late", () -> 1))))
        .isInstanceOf(RejectedExecutionException.class);
    for (int i = 0; i < jobs.size(); i++) {
      assertThat(jobs.get(i).end().value()).isEqualTo(i);
    }
    assertThat(session.awaitEnd(LONG)).isTrue();
    assertThat(session.workers()).isEmpty();
  }

  @Test
  final void terminate_endsAllCalls() throws Exception {
    Engine.Session session = open(1);
    Path mark = directory.resolve("mark");
    RecordingJob<String> running = job("running", holding(mark));
    List<RecordingJob<Integer>> waiting =
        IntStream.range(0, 5).mapToObj(n -> job("waiting " + n, () -> n)).toList();
    session.submit(List.of(running));
    await(mark);
    session.submit(waiting);

    List<Engine.Job> unbegun = session.terminate();

    assertThat(unbegun).hasSizeLessThanOrEqualTo(5);
    assertThat(running.end()).isInstanceOf(Outcome.Terminated.class);
    for (RecordingJob<Integer> job : waiting) {
      assertThat(job.end()).isInstanceOf(Outcome.Terminated.class);
      assertThat(job.hasNoOtherEnd()).isTrue();
    }
    assertThat(session.awaitEnd(LONG)).isTrue();
  }

  @Test
  final void initializerThatFails_endsAllCalls() throws Exception {
    RecordingJob<String> initializer = job("initializer", () -> {
      throw new IllegalArgumentException("cannot begin");
    });
    Engine.Session session = open(2, Optional.of(initializer));
    RecordingJob<String> job = job("one", () -> "value");
    try {
      session.submit(List.of(job));
      Outcome<String> end = job.end();
      assertThat(end).isInstanceOf(Outcome.Failed.class);
      assertThat(((Outcome.Failed<String>) end).cause())
          .isInstanceOf(PoolBrokenException.class)
          .hasCauseInstanceOf(IllegalArgumentException.class);
    } catch (PoolBrokenException e) {
      assertThat(e).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    Await.until("it takes no more", () -> {
      try {
        session.submit(List.of(job("late", () -> "late")));
        return false;
      } catch (PoolBrokenException e) {
        return true;
      }
    });
  }

  @Test
  final void manyCalls_eachEndOnce() throws Exception {
    Engine.Session session = open(3);
    List<RecordingJob<Integer>> jobs =
        IntStream.range(0, 2_000).mapToObj(n -> job("job " + n, () -> n)).toList();
    for (RecordingJob<Integer> job : jobs) {
      session.submit(List.of(job));
    }

    for (int i = 0; i < jobs.size(); i++) {
      assertThat(jobs.get(i).end().value()).isEqualTo(i);
      assertThat(jobs.get(i).hasNoOtherEnd()).isTrue();
    }
    assertThat(session.queued()).isZero();
  }
}
