package dev.cordon.samples;

import dev.cordon.Guarded;
import dev.cordon.LockScope;
import dev.cordon.Task;
import dev.cordon.guard.Guard;
import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedLatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processes count in a file, one at a time: they share no memory, but a lock of the machine.
 *
 * <p>Prints what two of them have counted. Then one is killed while it holds the lock, and prints
 * what the next is told.
 */
public final class MachineLockSample {
  private MachineLockSample() {}

  /** A number in a file. */
  abstract static class Counter {
    private final Path file;

    Counter(Path file) {
      this.file = file;
    }

    @Guarded(value = "cordon-sample-counter", scope = LockScope.MACHINE, timeout = "30s")
    int increment() throws IOException {
      int next = Integer.parseInt(Files.readString(file)) + 1;
      Files.writeString(file, Integer.toString(next));
      return next;
    }

    @Guarded(value = "cordon-sample-counter", scope = LockScope.MACHINE)
    void breakOff(SharedLatch within) throws IOException, InterruptedException {
      Files.writeString(file, "");
      within.countDown();
      Thread.sleep(Long.MAX_VALUE);
    }

    /** Returns whether there was something to repair. */
    @Guarded(value = "cordon-sample-counter", scope = LockScope.MACHINE, timeout = "30s")
    boolean repair(int number) throws IOException {
      boolean ownerDied = Guard.of(this, "cordon-sample-counter").ownerDied();
      if (ownerDied) {
        Files.writeString(file, Integer.toString(number));
      }
      return ownerDied;
    }
  }

  @Task
  static void count(Path file, int times) throws IOException {
    Counter counter = new GuardedMachineLockSample_Counter(file);
    for (int i = 0; i < times; i++) {
      counter.increment();
    }
  }

  @Task
  static void breakOff(Path file, SharedLatch within) throws IOException, InterruptedException {
    new GuardedMachineLockSample_Counter(file).breakOff(within);
  }

  /** Counts in a file of its own. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path file = Files.createTempFile("counter", ".txt");
    try (Manager manager = Manager.local()) {
      Files.writeString(file, "0");
      var first = MachineLockSampleTasks.count(file, 500);
      var second = MachineLockSampleTasks.count(file, 500);
      first.start();
      second.start();
      first.join();
      second.join();
      System.out.println("two processes have counted: " + Files.readString(file));

      SharedLatch within = manager.latch(1);
      var third = MachineLockSampleTasks.breakOff(file, within);
      third.start();
      within.await();
      third.kill();
      Counter counter = new GuardedMachineLockSample_Counter(file);
      System.out.println("the owner has died: " + counter.repair(1000));
      System.out.println("the next number: " + counter.increment());
    } finally {
      Files.delete(file);
    }
  }
}
