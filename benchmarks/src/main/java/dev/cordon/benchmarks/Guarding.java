package dev.cordon.benchmarks;

import dev.cordon.benchmarks.Forks.Pair;
import dev.cordon.benchmarks.Forks.Subject;
import dev.cordon.benchmarks.guards.Calls;
import dev.cordon.benchmarks.guards.Transfers;
import java.util.ArrayList;
import java.util.List;

/** What a guarded call costs. Each round is a fork of JMH for each method, one after the other. */
final class Guarding implements Benchmark {
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

  private static Subject call(String text, String method, int threads) {
    String by = threads == 1 ? ", one thread" : ", two threads";
    return Subject.of(text + by, Calls.class, method).by(threads);
  }

  private static Subject transfer(String text, String method, int capacity) {
    return Subject.of(text + " of " + capacity, Transfers.class, method).with("capacity", capacity);
  }

  @Override
  public boolean isLimit(String reference) {
    return reference.contains("by hand") || reference.contains("ArrayBlockingQueue");
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(Forks.measure(rounds, calls(1, Goal.atMostMore(1, 0.05, "ns"))));
    figures.addAll(Forks.measure(rounds, calls(2, Goal.ratioAtMost(1.1))));
    figures.addAll(Forks.measure(rounds, transfers()));
    return figures;
  }

  private static List<Pair> calls(int threads, Goal goal) {
    List<Pair> pairs = new ArrayList<>();
    Subject guarded = call("a guarded call", "guarded", threads);
    pairs.add(new Pair(guarded, call("ReentrantLock by hand", "lock", threads), goal));
    pairs.add(new Pair(guarded, call("synchronized", "monitor", threads)));
    pairs.add(new Pair(guarded, call("@Locked of Lombok", "lombok", threads)));
    pairs.add(new Pair(guarded, call("a proxy of Spring", "spring", threads)));
    pairs.add(new Pair(
        call("a guarded READ", "guardedRead", threads),
        call("readLock() by hand", "lockRead", threads),
        goal));
    pairs.add(new Pair(
        call("a guarded WRITE beside READ", "guardedWrite", threads),
        call("writeLock() by hand", "lockWrite", threads),
        goal));
    return pairs;
  }

  private static List<Pair> transfers() {
    List<Pair> pairs = new ArrayList<>();
    for (int capacity : new int[] {64, 1024}) {
      pairs.add(new Pair(
          transfer("through a guarded buffer", "guardedBuffer", capacity),
          transfer("through an ArrayBlockingQueue", "arrayBlockingQueue", capacity),
          Goal.ratioAtMost(2)));
    }
    return pairs;
  }
}
