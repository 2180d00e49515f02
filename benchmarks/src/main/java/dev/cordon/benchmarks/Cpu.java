package dev.cordon.benchmarks;

import dev.cordon.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How fast a call runs that only computes. */
final class Cpu implements Benchmark {
  private static final String NEW_JVM = "the call itself, as the first of a JVM without flags";
  private static final String THIS_JVM =
      "the call itself, in the JVM of the caller, again and again";

  @Task
  static long run(Work work, int size) {
    return work.run(size);
  }

  /** Does the work once and prints the nanoseconds and the result. */
  public static void main(String[] args) {
    Work work = Work.valueOf(args[0]);
    int size = Integer.parseInt(args[1]);
    long begin = System.nanoTime();
    long result = work.run(size);
    long end = System.nanoTime();
    System.out.println((end - begin) + " " + result);
  }

  @Override
  public String name() {
    return "cpu";
  }

  @Override
  public String description() {
    return "Five seconds of arithmetic from start() to get(), the start of the process included,"
        + " against the same call alone, measured from within: in a new JVM, which has as little"
        + " compiled as the child, and in the JVM of the caller, where only the first round is the"
        + " first.";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    int size = Work.size(rounds.quick());
    List<Figure> figures = new ArrayList<>();
    for (Work work : Work.values()) {
      String what = work.name().toLowerCase(Locale.ROOT) + ": start() to get()";
      Set<Long> results = new HashSet<>();
      Recording recording = rounds.interleave(
          0,
          5,
          Duration.ZERO,
          into -> into.addMillis(what, child(work, size, results)),
          into -> into.addMillis(NEW_JVM, newJvm(work, size, results)),
          into -> into.addMillis(THIS_JVM, here(work, size, results)));
      if (results.size() != 1) {
        throw new IllegalStateException(work + " had several results: " + results);
      }
      for (String reference : List.of(NEW_JVM, THIS_JVM)) {
        figures.add(Figure.of(
            what,
            "ms",
            recording.of(what),
            reference,
            recording.of(reference),
            Goal.ratioAtMost(1.1)));
      }
    }
    return figures;
  }

  private static long child(Work work, int size, Set<Long> results) throws InterruptedException {
    var task = CpuTasks.run(work, size);
    long begin = System.nanoTime();
    task.start();
    results.add(task.result());
    long end = System.nanoTime();
    task.join();
    return end - begin;
  }

  private static long newJvm(Work work, int size, Set<Long> results) throws Exception {
    try (var jvm = Jvm.start(Cpu.class, work.name(), Integer.toString(size))) {
      String[] words = jvm.line().split(" ", 2);
      results.add(Long.parseLong(words[1]));
      return Long.parseLong(words[0]);
    }
  }

  private static long here(Work work, int size, Set<Long> results) {
    long begin = System.nanoTime();
    results.add(work.run(size));
    return System.nanoTime() - begin;
  }
}
