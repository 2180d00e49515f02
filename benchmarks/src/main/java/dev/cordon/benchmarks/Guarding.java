package dev.cordon.benchmarks;

import dev.cordon.benchmarks.guards.Calls;
import dev.cordon.benchmarks.guards.Transfers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a guarded call costs. Each round is a fork of JMH for each method, one after the other. */
final class Guarding implements Benchmark {
  private static final int ROUNDS = 9;
  private static final TimeValue ITERATION = TimeValue.milliseconds(400);

  @Override
  public String name() {
    return "guard";
  }

  @Override
  public String description() {
    return "A guarded call that counts, reads or writes one number, against the same body behind a"
        + " ReentrantLock or ReentrantReadWriteLock by hand, a monitor, Lombok's @Locked and a proxy"
        + " of Spring whose interceptor locks; by one thread and by two that share the object. A"
        + " bounded buffer of two barriers between two threads, against ArrayBlockingQueue. A round"
        + " is a new JVM for each, in turns.";
  }

  /**
   * Something that is called.
   *
   * @param text how it is reported
   * @param method of JMH
   * @param threads how many call it
   * @param capacity of the buffer, if it is one
   */
  private record Subject(String text, String method, int threads, String capacity) {

    static Subject call(String text, String method, int threads) {
      String by = threads == 1 ? ", one thread" : ", two threads";
      return new Subject(text + by, Calls.class.getName() + "." + method, threads, "");
    }

    static Subject transfer(String text, String method, int capacity) {
      return new Subject(
          text + " of " + capacity,
          Transfers.class.getName() + "." + method,
          1,
          Integer.toString(capacity));
    }

    double nanos() throws RunnerException {
      var options = new OptionsBuilder()
          .include("^" + Pattern.quote(method) + "$")
          .threads(threads)
          .forks(1)
          .warmupIterations(3)
          .warmupTime(ITERATION)
          .measurementIterations(3)
          .measurementTime(ITERATION)
          .shouldFailOnError(true)
          .verbosity(VerboseMode.SILENT);
      if (!capacity.isEmpty()) {
        options.param("capacity", capacity);
      }
      return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
    }
  }

  /**
   * A line of the report.
   *
   * @param measured what is ours
   * @param reference what it is compared with
   * @param goals what is to be reached
   */
  private record Pair(Subject measured, Subject reference, List<Goal> goals) {}

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    List<Pair> pairs = pairs();
    List<Subject> subjects = pairs.stream()
        .flatMap(pair -> List.of(pair.measured(), pair.reference()).stream())
        .distinct()
        .toList();
    Step[] steps = subjects.stream()
        .map(subject -> (Step) into -> into.add(subject.text(), subject.nanos()))
        .toArray(Step[]::new);
    Recording recording = rounds.interleave(0, ROUNDS, Duration.ZERO, steps);
    List<Figure> figures = new ArrayList<>();
    for (Pair pair : pairs) {
      figures.add(Figure.of(
          pair.measured().text(),
          "ns",
          recording.of(pair.measured().text()),
          pair.reference().text(),
          recording.of(pair.reference().text()),
          pair.goals().toArray(Goal[]::new)));
    }
    return figures;
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int threads = 1; threads <= 2; threads++) {
      Goal goal = threads == 1 ? Goal.atMostMore(1, 0.05, "ns") : Goal.ratioAtMost(1.1);
      Subject guarded = Subject.call("a guarded call", "guarded", threads);
      pairs.add(
          new Pair(guarded, Subject.call("ReentrantLock by hand", "lock", threads), List.of(goal)));
      pairs.add(new Pair(guarded, Subject.call("synchronized", "monitor", threads), List.of()));
      pairs.add(new Pair(guarded, Subject.call("@Locked of Lombok", "lombok", threads), List.of()));
      pairs.add(new Pair(guarded, Subject.call("a proxy of Spring", "spring", threads), List.of()));
      pairs.add(new Pair(
          Subject.call("a guarded READ", "guardedRead", threads),
          Subject.call("readLock() by hand", "lockRead", threads),
          List.of(goal)));
      pairs.add(new Pair(
          Subject.call("a guarded WRITE beside READ", "guardedWrite", threads),
          Subject.call("writeLock() by hand", "lockWrite", threads),
          List.of(goal)));
    }
    for (int capacity : new int[] {64, 1024}) {
      pairs.add(new Pair(
          Subject.transfer("through a guarded buffer", "guardedBuffer", capacity),
          Subject.transfer("through an ArrayBlockingQueue", "arrayBlockingQueue", capacity),
          List.of(Goal.ratioAtMost(2))));
    }
    return pairs;
  }
}
