package dev.cordon.benchmarks;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Threads that take items from a queue until they are interrupted, and count them together. */
final class Takers {
  private final BlockingQueue<Integer> from;
  private final BlockingQueue<Integer> told;
  private final int each;
  private final AtomicInteger count = new AtomicInteger();
  private final CountDownLatch begun;

  private Takers(BlockingQueue<Integer> from, BlockingQueue<Integer> told, int threads, int each) {
    this.from = from;
    this.told = told;
    this.each = each;
    this.begun = new CountDownLatch(threads);
  }

  /**
   * Starts so many; puts a zero into {@code told} when all have begun, and then how many items were
   * taken, each time that these are {@code each} more.
   */
  static List<Thread> start(
      BlockingQueue<Integer> from, BlockingQueue<Integer> told, int threads, int each)
      throws InterruptedException {
    var takers = new Takers(from, told, threads, each);
    List<Thread> all =
        Stream.generate(() -> new Thread(takers::take)).limit(threads).toList();
    for (Thread thread : all) {
      thread.setDaemon(true);
      thread.start();
    }
    takers.begun.await();
    told.put(0);
    return all;
  }

  private void take() {
    begun.countDown();
    try {
      while (true) {
        int unused = from.take();
        int taken = count.incrementAndGet();
        if (taken % each == 0) {
          told.put(taken);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // It is over, and this thread ends.
    }
  }
}
