package dev.cordon.benchmarks;

import dev.cordon.Task;
import dev.cordon.task.LaunchOptions;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** How long a task takes to start in a JVM that is started for it alone. */
final class StartCold implements Benchmark {
  private static final String CORDON = "fresh(): start() to the first line of call()";
  private static final String SAME_FLAGS =
      "bare JVM with the same flags, to the first line of main";
  private static final String NO_FLAGS = "bare JVM without flags, to the first line of main";

  /** What is Cordon's own and would help or hinder a bare JVM, or is told by a class path. */
  private static final List<String> OWN = List.of(
      "-XX:SharedArchiveFile",
      "-XX:+AutoCreateSharedArchive",
      "-XX:ArchiveClassesAtExit",
      "-XX:AOT",
      "-XX:ErrorFile",
      "-Djava.class.path");

  @Task
  static long firstLine() {
    return System.nanoTime();
  }

  /** The flags of the child's JVM, those of its argument file included. */
  @Task
  static List<String> flags() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments();
  }

  @Override
  public String name() {
    return "start-cold";
  }

  @Override
  public String description() {
    return "A task with fresh() against a JVM that runs one class from a directory of its own, with"
        + " the flags that Cordon gives a child (without an archive of classes and the file for"
        + " crashes), and with none.";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var scratch = new Scratch()) {
      scratch.copy(Hello.class);
      String classPath = scratch.path().toString();
      List<String> flags = childFlags();
      Recording recording = rounds.interleave(
          2,
          40,
          Duration.ofMillis(300),
          StartCold::cordon,
          into -> into.addMillis(SAME_FLAGS, bare(classPath, flags)),
          into -> into.addMillis(NO_FLAGS, bare(classPath, List.of())));
      Samples cold = recording.of(CORDON);
      return List.of(
          Figure.of(
              CORDON, "ms", cold, SAME_FLAGS, recording.of(SAME_FLAGS), Goal.ratioAtMost(1.3)),
          Figure.of(CORDON, "ms", cold, NO_FLAGS, recording.of(NO_FLAGS)));
    }
  }

  private static List<String> childFlags() throws InterruptedException {
    var task = StartColdTasks.flags().with(LaunchOptions.defaults().fresh());
    task.start();
    return task.result().stream()
        .filter(flag -> OWN.stream().noneMatch(flag::startsWith))
        .toList();
  }

  private static void cordon(Recording recording) throws InterruptedException {
    var task = StartColdTasks.firstLine().with(LaunchOptions.defaults().fresh());
    long begin = System.nanoTime();
    task.start();
    long first = task.result();
    task.join();
    recording.addMillis(CORDON, first - begin);
  }

  private static long bare(String classPath, List<String> flags) throws Exception {
    long begin = System.nanoTime();
    try (var hello = Jvm.start(classPath, flags, Hello.class)) {
      long first = Long.parseLong(hello.line());
      hello.waitFor();
      return first - begin;
    }
  }
}
