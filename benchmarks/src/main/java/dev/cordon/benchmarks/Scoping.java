package dev.cordon.benchmarks;

import dev.cordon.benchmarks.Forks.Pair;
import dev.cordon.benchmarks.Forks.Subject;
import dev.cordon.benchmarks.scopes.Carrying;
import dev.cordon.benchmarks.scopes.FastThreads;
import dev.cordon.benchmarks.scopes.Reads;
import dev.cordon.benchmarks.scopes.Starts;
import java.util.ArrayList;
import java.util.List;

/** What a value of a thread costs, and a thread task. */
final class Scoping implements Benchmark {

  @Override
  public String name() {
    return "scope";
  }

  @Override
  public String description() {
    return "A read of a value that a thread has, against ThreadLocal, Netty's FastThreadLocal on a"
        + " thread of Netty and on another, and TransmittableThreadLocal. Start and end of a thread"
        + " task, against a Thread. A task that takes 0, 1 and 8 values along and reads each once,"
        + " on the thread that submits it, against the same without carrying and against"
        + " TransmittableThreadLocal's executor. A round is a new JVM for each, in turns.";
  }

  @Override
  public boolean isLimit(String reference) {
    return reference.equals("ThreadLocal.get")
        || reference.equals("of a Thread")
        || reference.startsWith("without");
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    return Forks.measure(rounds, pairs());
  }

  private static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    Subject scoped = Subject.of("a read", Reads.class, "scoped");
    Subject local = Subject.of("ThreadLocal.get", Reads.class, "threadLocal");
    pairs.add(new Pair(scoped, local, Goal.atMostMore(1, 0, "ns")));
    pairs.add(new Pair(
        Subject.of("a read of what is bound", Reads.class, "scopedBound"),
        local,
        Goal.atMostMore(1, 0, "ns")));
    pairs.add(new Pair(
        scoped,
        Subject.of("FastThreadLocal on its thread", Reads.class, "fast")
            .in("-Djmh.executor=CUSTOM", "-Djmh.executor.class=" + FastThreads.class.getName())));
    pairs.add(new Pair(scoped, Subject.of("FastThreadLocal on another", Reads.class, "fast")));
    pairs.add(
        new Pair(scoped, Subject.of("TransmittableThreadLocal", Reads.class, "transmittable")));
    pairs.add(new Pair(
        Subject.of("start and join of a thread task", Starts.class, "task").warmedBy(20),
        Subject.of("of a Thread", Starts.class, "thread").warmedBy(20),
        Goal.ratioAtMost(1.1)));
    for (int values : new int[] {0, 1, 8}) {
      Subject carried = carrying("a task that takes along " + values, "scoped", values);
      pairs.add(new Pair(carried, carrying("without carrying " + values, "nothing", values)));
      pairs.add(
          new Pair(carried, carrying("TtlExecutors with " + values, "transmittable", values)));
    }
    return pairs;
  }

  private static Subject carrying(String text, String method, int values) {
    return Subject.of(text, Carrying.class, method).with("values", values);
  }
}
