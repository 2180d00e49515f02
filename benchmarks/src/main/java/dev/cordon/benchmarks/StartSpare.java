package dev.cordon.benchmarks;

import dev.cordon.Task;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/** How long a task takes to start when nothing special is asked for. */
final class StartSpare implements Benchmark {
  private static final String FIRST_LINE = "start() to the first line of call()";
  private static final String RESULT = "start() to get()";
  private static final String END = "start() to join()";
  private static final String PYTHON = "Python: ";

  /** What both children are given beside numbers and texts. */
  record Point(int x, int y) implements Serializable {}

  @Task
  static long firstLine(int number, String text, byte[] bytes, List<String> names, Point point) {
    return System.nanoTime();
  }

  @Override
  public String name() {
    return "start-spare";
  }

  @Override
  public String description() {
    return "A task with an int, a String, a small byte[], a List and a record as arguments, one"
        + " start a second, against Process of Python's multiprocessing with the start method"
        + " spawn and a Pipe for the result, started half a second later by one long-living"
        + " program.";
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var python = new Python()) {
      Recording recording = rounds.interleave(
          2, 50, Duration.ofMillis(500), StartSpare::cordon, into -> spawn(python, into));
      String reference = "spawn of Python";
      return List.of(
          figure(recording, FIRST_LINE, reference, Goal.medianAtMost(3, "ms")),
          figure(recording, RESULT, reference, Goal.medianAtMost(5, "ms"), Goal.ratioAtMost(0.1)),
          figure(recording, END, reference));
    }
  }

  private static Figure figure(Recording recording, String what, String reference, Goal... goals) {
    return Figure.of(what, "ms", recording.of(what), reference, recording.of(PYTHON + what), goals);
  }

  private static void cordon(Recording recording) throws Exception {
    var task = StartSpareTasks.firstLine(
        42, "a text", new byte[16], List.of("one", "two", "three"), new Point(1, 2));
    long begin = System.nanoTime();
    task.start();
    long first = task.get();
    long result = System.nanoTime();
    task.join();
    long end = System.nanoTime();
    recording.addMillis(FIRST_LINE, first - begin);
    recording.addMillis(RESULT, result - begin);
    recording.addMillis(END, end - begin);
  }

  private static void spawn(Python python, Recording recording) throws Exception {
    python.spawn().ifPresent(times -> {
      recording.addMillis(PYTHON + FIRST_LINE, times.firstLine());
      recording.addMillis(PYTHON + RESULT, times.result());
      recording.addMillis(PYTHON + END, times.end());
    });
  }
}
