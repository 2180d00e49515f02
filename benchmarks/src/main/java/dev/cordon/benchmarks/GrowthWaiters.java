package dev.cordon.benchmarks;

import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedQueue;
import dev.cordon.task.TaskProcess;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What an item of a queue costs when more and more threads wait for items. */
final class GrowthWaiters implements Growth {
  private static final double NANOS_PER_MICRO = 1e3;
  private static final int ITEMS = 10_000;
  private static final int ITEMS_QUICK = 2_000;
  private static final List<Integer> SIZES = List.of(1, 10, 100, 1_000);
  private static final List<Integer> QUICK = List.of(1, 10, 100);
  private static final String OURS = "a SharedQueue, threads of a child";
  private static final String PYTHON = "a Queue of Python, threads of a child";
  private static final String THREADS = "a LinkedBlockingQueue, threads of one JVM";

  @Override
  public String name() {
    return "growth-waiters";
  }

  @Override
  public String description() {
    return ITEMS + " items put one by one in the parent, where the queue lives, and taken by"
        + " threads of one child that wait in take; from the first put until the child has told"
        + " that all are taken. An item is the taker's for good when take returns.";
  }

  @Override
  public String size() {
    return "waiting threads";
  }

  @Override
  public String unit() {
    return "µs an item";
  }

  @Override
  public Curves measure(Rounds rounds) throws Exception {
    var curves = new Curves();
    int items = rounds.quick() ? ITEMS_QUICK : ITEMS;
    double micros = items * NANOS_PER_MICRO;
    try (var python = new PythonJobs("shared.py")) {
      for (int threads : rounds.quick() ? QUICK : SIZES) {
        double unused = python.ask("takers", threads);
        try (var child = new Child(threads, items);
            var here = new Here(threads, items)) {
          Recording recording = rounds.point(
              into -> into.add(OURS, child.run() / micros),
              into -> into.add(PYTHON, python.ask("taken", items) / micros),
              into -> into.add(THREADS, here.run() / micros));
          curves.add(threads, recording);
        }
      }
    }
    return curves;
  }

  /** Puts items, and waits until it is told that they are taken; returns the nanoseconds. */
  private static long run(BlockingQueue<Integer> queue, BlockingQueue<Integer> taken, int items)
      throws InterruptedException {
    long begin = System.nanoTime();
    for (int i = 0; i < items; i++) {
      queue.put(i);
    }
    int count = taken.take();
    long end = System.nanoTime();
    if (count % items != 0) {
      throw new IllegalStateException("so many were taken: " + count);
    }
    return end - begin;
  }

  /** Threads of a child that take what is put here. */
  private static final class Child implements AutoCloseable {
    private final SharedQueue<Integer> queue = Manager.local().queue();
    private final SharedQueue<Integer> taken = Manager.local().queue();
    private final int items;
    private final TaskProcess<Void> process;

    Child(int threads, int items) throws InterruptedException {
      this.items = items;
      this.process = SharedCallsTasks.takeAll(queue, taken, threads, items);
      process.start();
      int unused = taken.take(); // All threads are there.
    }

    long run() throws InterruptedException {
      return GrowthWaiters.run(queue, taken, items);
    }

    @Override
    public void close() {
      process.kill();
    }
  }

  /** The same with threads of this JVM. */
  private static final class Here implements AutoCloseable {
    private final BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> taken = new LinkedBlockingQueue<>();
    private final int items;
    private final List<Thread> takers;

    Here(int threads, int items) throws InterruptedException {
      this.items = items;
      this.takers = Takers.start(queue, taken, threads, items);
      int unused = taken.take(); // All threads are there.
    }

    long run() throws InterruptedException {
      return GrowthWaiters.run(queue, taken, items);
    }

    @Override
    public void close() {
      takers.forEach(Thread::interrupt);
    }
  }
}
