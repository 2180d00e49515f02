package dev.cordon.benchmarks;

import dev.cordon.task.TaskProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** How much memory a process takes that does nothing. */
final class Memory implements Benchmark {
  private static final String UNIT = "MiB";
  private static final String CHILD = "child that runs an idle task";
  private static final String SPARE = "spare that has no task yet";
  private static final String PLAIN = "bare JVM that waits";
  private static final List<String> KINDS = List.of("Rss", "Pss");

  /** In which a process comes to rest, and a spare is made ready. */
  private static final Duration SETTLE = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String description() {
    return "Resident memory a second after the call has begun, from smaps_rollup; Pss counts a"
        + " page that several processes share as the part of each. A spare is a child of this"
        + " JVM that runs Cordon's worker and belongs to no task.";
  }

  @Override
  public boolean isLimit(String reference) {
    return true;
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var scratch = new Scratch()) {
      scratch.copy(Idle.class);
      String classPath = scratch.path().toString();
      Recording recording =
          rounds.interleave(1, 10, Duration.ZERO, Memory::cordon, into -> plain(classPath, into));
      List<Figure> figures = new ArrayList<>();
      for (String what : List.of(CHILD, SPARE)) {
        for (String kind : KINDS) {
          figures.add(Figure.of(
              kind + " of a " + what,
              UNIT,
              recording.of(what + kind),
              PLAIN,
              recording.of(PLAIN + kind)));
        }
      }
      return figures;
    }
  }

  private static void cordon(Recording recording) throws Exception {
    var child = Idling.begin();
    TimeUnit.NANOSECONDS.sleep(SETTLE.toNanos());
    if (!Worker.isRunBy(child.pid())) {
      throw new IllegalStateException("A child is not known by its command line any more");
    }
    add(recording, CHILD, child.pid());
    OptionalLong spare = spare();
    if (spare.isPresent()) {
      add(recording, SPARE, spare.getAsLong());
    }
    child.kill();
  }

  private static void plain(String classPath, Recording recording) throws Exception {
    try (var plain = Jvm.start(classPath, List.of(), Idle.class)) {
      plain.line();
      TimeUnit.NANOSECONDS.sleep(SETTLE.toNanos());
      add(recording, PLAIN, plain.handle().pid());
    }
  }

  private static void add(Recording recording, String series, long pid) throws IOException {
    for (String kind : KINDS) {
      recording.add(series + kind, Proc.memory(pid, kind));
    }
  }

  private static OptionalLong spare() throws IOException {
    Set<Long> tasks =
        TaskProcess.active().stream().map(TaskProcess::pid).collect(Collectors.toSet());
    for (ProcessHandle handle : ProcessHandle.current().descendants().toList()) {
      long pid = handle.pid();
      if (!tasks.contains(pid) && Worker.isRunBy(pid)) {
        return OptionalLong.of(pid);
      }
    }
    return OptionalLong.empty();
  }
}
