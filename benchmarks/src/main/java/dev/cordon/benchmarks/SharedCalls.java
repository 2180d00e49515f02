package dev.cordon.benchmarks;

import dev.cordon.Task;
import dev.cordon.shared.SharedLock;
import dev.cordon.shared.SharedQueue;
import dev.cordon.shared.SharedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The other processes that shared objects are measured with. */
final class SharedCalls {
  private static final int CHUNK = 1_000;

  private SharedCalls() {}

  /** Hands on what comes, until it is less than zero. */
  @Task
  static void relay(SharedQueue<Integer> from, SharedQueue<Integer> to)
      throws InterruptedException {
    for (int number = from.take(); number >= 0; number = from.take()) {
      to.put(number);
    }
  }

  /** Puts as many as it is told, until that is less than zero; one by one, or many at once. */
  @Task
  static void produce(
      SharedQueue<Integer> orders, SharedQueue<Integer> singly, SharedQueue<Integer> together)
      throws InterruptedException {
    List<Integer> chunk = IntStream.range(0, CHUNK).boxed().toList();
    for (int count = orders.take(); count >= 0; count = orders.take()) {
      if (count % CHUNK != 0) { // An odd number of them.
        for (int i = 0; i < count; i++) {
          singly.put(i);
        }
      } else {
        for (int i = 0; i < count; i += CHUNK) {
          together.putAll(chunk);
        }
      }
    }
  }

  /** Has threads take for ever; tells that they are there, and each time that so many are taken. */
  @Task
  static void takeAll(SharedQueue<Integer> from, SharedQueue<Integer> told, int threads, int each)
      throws InterruptedException {
    for (Thread thread : Takers.start(from, told, threads, each)) {
      thread.join();
    }
  }

  /** Acquires and releases again and again; returns the median of the microseconds. */
  @Task
  static double lock(SharedLock lock, int count) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long begin = System.nanoTime();
      lock.lock();
      try {
        // There is nothing to do.
      } finally {
        lock.unlock();
      }
      times.add((System.nanoTime() - begin) / 1e3);
    }
    return new Samples(times).median();
  }

  /** Adds one again and again; returns the median of the microseconds. */
  @Task
  static double add(SharedValue<Integer> value, int count) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long begin = System.nanoTime();
      value.update(before -> before + 1);
      times.add((System.nanoTime() - begin) / 1e3);
    }
    return new Samples(times).median();
  }
}
