package dev.cordon.samples;

import dev.cordon.Guarded;

/**
 * Counts to a million in one thread and to the second million in another, and then both at once.
 *
 * <p>It is the seed's program for locks.
 */
public final class MutexSample {
  private static final int TIMES = 1_000_000;

  private MutexSample() {}

  /** A number that several threads may change. */
  abstract static class Counter {
    private int number;

    @Guarded
    void increment() {
      number++;
    }

    @Guarded
    int number() {
      return number;
    }
  }

  /** Runs the threads one after the other, as the seed does, and then two at once. */
  public static void main(String[] args) throws InterruptedException {
    Counter counter = new GuardedMutexSample_Counter();
    Thread first = counting(counter);
    first.start();
    first.join();
    System.out.println("the number after test1: " + counter.number());
    Thread second = counting(counter);
    second.start();
    second.join();
    System.out.println("the number after test2: " + counter.number());
    Thread third = counting(counter);
    Thread fourth = counting(counter);
    third.start();
    fourth.start();
    third.join();
    fourth.join();
    System.out.println("the number after two more at once: " + counter.number());
  }

  private static Thread counting(Counter counter) {
    return new Thread(() -> {
      for (int i = 0; i < TIMES; i++) {
        counter.increment();
      }
    });
  }
}
