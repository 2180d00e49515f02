package dev.cordon.benchmarks;

import dev.cordon.pool.Pool;
import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedLock;
import dev.cordon.shared.SharedValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a lock and a value cost that another process owns, where nobody else uses them. */
final class SharedLocks implements Benchmark {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final int TIMES = 2_000;
  private static final String LOCK = "acquire and release a lock of the parent, in a child";
  private static final String VALUE = "add one to a value of the parent, in a child";
  private static final String ECHO = "as many bytes to a JVM and back, with the same threads";
  private static final String PYTHON_LOCK = "a Lock of Python, a semaphore of the system";
  private static final String PYTHON_MANAGED = "a lock of a Manager of Python";
  private static final String PYTHON_VALUE = "a Value of Python and its lock";

  @Override
  public String name() {
    return "shared-lock";
  }

  @Override
  public String description() {
    return "Median of " + TIMES
        + " times a round, by a worker of a pool. The lock is taken in shared"
        + " memory; the value is two questions, each answered.";
  }

  @Override
  public boolean isLimit(String reference) {
    return reference.equals(ECHO);
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var scratch = new Scratch();
        var echo = new EchoPeer(scratch.path().resolve("socket"));
        var python = new PythonJobs("shared.py");
        var pool = Pool.processes(1)) {
      SharedLock lock = Manager.local().lock();
      SharedValue<Integer> value = Manager.local().value(0);
      Recording recording = rounds.interleave(
          3,
          15,
          Duration.ZERO,
          into -> into.add(LOCK, pool.apply(SharedCallsTasks.lock(lock, TIMES))),
          into -> into.add(VALUE, pool.apply(SharedCallsTasks.add(value, TIMES))),
          into -> into.add(ECHO, roundTrips(echo)),
          into -> into.add(PYTHON_LOCK, python.ask("lock", TIMES) / NANOS_PER_MICRO),
          into -> into.add(PYTHON_MANAGED, python.ask("managed-lock", TIMES) / NANOS_PER_MICRO),
          into -> into.add(PYTHON_VALUE, python.ask("value", TIMES) / NANOS_PER_MICRO));
      return List.of(
          figure(recording, LOCK, ECHO, Goal.ratioAtMost(2.5), Goal.medianAtMost(1, "µs")),
          figure(recording, LOCK, PYTHON_LOCK),
          figure(recording, LOCK, PYTHON_MANAGED),
          figure(recording, VALUE, PYTHON_VALUE));
    }
  }

  private static double roundTrips(EchoPeer echo) throws Exception {
    List<Double> times = new ArrayList<>(TIMES);
    for (int i = 0; i < TIMES; i++) {
      times.add(echo.roundTrip() / NANOS_PER_MICRO);
    }
    return new Samples(times).median();
  }

  private static Figure figure(Recording recording, String ours, String reference, Goal... goals) {
    return Figure.of(ours, "µs", recording.of(ours), reference, recording.of(reference), goals);
  }
}
