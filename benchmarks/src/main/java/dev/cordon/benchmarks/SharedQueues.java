package dev.cordon.benchmarks;

import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedQueue;
import dev.cordon.task.TaskProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** What it takes to hand items from one process to another. */
final class SharedQueues implements Benchmark {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final int TRIPS = 2_000;
  private static final int SINGLY = 20_001;
  private static final int TOGETHER = 200_000;

  private static final String HERE = "an item to a process and back, the queues here";
  private static final String MANAGED = "an item to a process and back, the queues in a manager";
  private static final String ECHO = "as many bytes to a JVM and back, with the same threads";
  private static final String PYTHON = "two Queues of Python";
  private static final String PYTHON_SIMPLE = "two SimpleQueues of Python";
  private static final String PYTHON_MANAGED = "two queues of a Manager of Python";

  private static final String PUT_TAKE = "items from a process, by put and take";
  private static final String PUT_ALL = "items from a process, by putAll and drainTo";
  private static final String PYTHON_STREAM = "a Queue of Python";
  private static final String PYTHON_SIMPLE_STREAM = "a SimpleQueue of Python";
  private static final String THREADS = "an ArrayBlockingQueue between two threads";

  @Override
  public String name() {
    return "shared-queue";
  }

  @Override
  public String description() {
    return "Median of " + TRIPS + " round trips a round; " + SINGLY + " items put and taken one by"
        + " one, and " + TOGETHER + " put and drained many at once.";
  }

  @Override
  public boolean isLimit(String reference) {
    return reference.equals(ECHO) || reference.equals(THREADS);
  }

  @Override
  public List<Figure> measure(Rounds rounds) throws Exception {
    try (var scratch = new Scratch();
        var echo = new EchoPeer(scratch.path().resolve("socket"));
        var python = new PythonJobs("shared.py");
        var manager = Manager.start();
        var here = new Relay(Manager.local());
        var managed = new Relay(manager);
        var stream = new Stream()) {
      Recording recording = rounds.interleave(
          3,
          15,
          Duration.ZERO,
          into -> into.add(HERE, here.roundTrips()),
          into -> into.add(MANAGED, managed.roundTrips()),
          into -> into.add(ECHO, roundTrips(echo)),
          into -> into.add(PYTHON, python.ask("queue", TRIPS) / NANOS_PER_MICRO),
          into -> into.add(PYTHON_SIMPLE, python.ask("simple", TRIPS) / NANOS_PER_MICRO),
          into -> into.add(PYTHON_MANAGED, python.ask("managed", TRIPS) / NANOS_PER_MICRO),
          into -> into.add(PUT_TAKE, rate(SINGLY, stream.singly(SINGLY))),
          into -> into.add(PUT_ALL, rate(TOGETHER, stream.together(TOGETHER))),
          into -> into.add(PYTHON_STREAM, python.rate("stream", TOGETHER)),
          into -> into.add(PYTHON_SIMPLE_STREAM, python.rate("stream-simple", TOGETHER)),
          into -> into.add(THREADS, rate(TOGETHER, threads(TOGETHER))));
      return List.of(
          trip(recording, HERE, ECHO, Goal.ratioAtMost(2.5)),
          trip(recording, HERE, PYTHON),
          trip(recording, HERE, PYTHON_SIMPLE),
          trip(recording, MANAGED, ECHO, Goal.ratioAtMost(4.5)),
          trip(recording, MANAGED, PYTHON_MANAGED),
          rate(recording, PUT_TAKE, PYTHON_STREAM, Goal.ratioAtLeast(1)),
          rate(recording, PUT_TAKE, PYTHON_SIMPLE_STREAM),
          rate(recording, PUT_ALL, PYTHON_STREAM, Goal.ratioAtLeast(10)),
          rate(recording, PUT_ALL, THREADS));
    }
  }

  private static Figure trip(Recording recording, String ours, String reference, Goal... goals) {
    return Figure.of(ours, "µs", recording.of(ours), reference, recording.of(reference), goals);
  }

  private static Figure rate(Recording recording, String ours, String reference, Goal... goals) {
    return Figure.of(ours, "1000/s", recording.of(ours), reference, recording.of(reference), goals);
  }

  private static double rate(int count, long nanos) {
    return count * 1e6 / nanos;
  }

  private static double roundTrips(EchoPeer echo) throws Exception {
    List<Double> times = new ArrayList<>(TRIPS);
    for (int i = 0; i < TRIPS; i++) {
      times.add(echo.roundTrip() / NANOS_PER_MICRO);
    }
    return new Samples(times).median();
  }

  private static long threads(int count) throws InterruptedException {
    BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1024);
    long begin = System.nanoTime();
    var producer = new Thread(() -> {
      try {
        for (int i = 0; i < count; i++) {
          queue.put(i);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    producer.start();
    for (int i = 0; i < count; i++) {
      int unused = queue.take();
    }
    return System.nanoTime() - begin;
  }

  /** A process that hands back what it is handed. */
  private static final class Relay implements AutoCloseable {
    private final SharedQueue<Integer> there;
    private final SharedQueue<Integer> back;
    private final TaskProcess<Void> process;

    Relay(Manager manager) {
      this.there = manager.queue();
      this.back = manager.queue();
      this.process = SharedCallsTasks.relay(there, back);
      process.start();
    }

    double roundTrips() throws InterruptedException {
      List<Double> times = new ArrayList<>(TRIPS);
      for (int i = 0; i < TRIPS; i++) {
        long begin = System.nanoTime();
        there.put(i);
        int number = back.take();
        times.add((System.nanoTime() - begin) / NANOS_PER_MICRO);
        if (number != i) {
          throw new IllegalStateException("another item has come back: " + number);
        }
      }
      return new Samples(times).median();
    }

    @Override
    public void close() {
      process.kill();
    }
  }

  /** A process that puts as many items as it is told. */
  private static final class Stream implements AutoCloseable {
    private final SharedQueue<Integer> orders = Manager.local().queue();
    private final SharedQueue<Integer> singly = Manager.local().queue();
    private final SharedQueue<Integer> together = Manager.local().queue();
    private final TaskProcess<Void> process = SharedCallsTasks.produce(orders, singly, together);

    Stream() {
      process.start();
    }

    long singly(int count) throws InterruptedException {
      long begin = System.nanoTime();
      orders.put(count);
      for (int i = 0; i < count; i++) {
        int unused = singly.take();
      }
      return System.nanoTime() - begin;
    }

    long together(int count) throws InterruptedException {
      long begin = System.nanoTime();
      orders.put(count);
      List<Integer> taken = new ArrayList<>(count);
      while (taken.size() < count) {
        taken.add(together.take());
        int unused = together.drainTo(taken);
      }
      return System.nanoTime() - begin;
    }

    @Override
    public void close() {
      process.kill();
    }
  }
}
