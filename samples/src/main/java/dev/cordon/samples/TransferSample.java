package dev.cordon.samples;

import dev.cordon.Guarded;
import dev.cordon.Task;
import dev.cordon.guard.LockOrderException;

/**
 * Two transfers that could wait for each other, found in a run in which none ever waits.
 *
 * <p>Each transfer holds the account that it takes from and enters the one that it gives to. If two
 * threads did so at once and the other way round, each would wait for the other. One thread does it
 * here, one way after the other, in a JVM that checks the order of locks.
 */
public final class TransferSample {
  private TransferSample() {}

  /** An account that gives to others while it is locked. */
  abstract static class Account {
    private long balance = 100;

    @Guarded
    void transfer(Account to, long amount) {
      balance -= amount;
      to.deposit(amount);
    }

    @Guarded
    void deposit(long amount) {
      balance += amount;
    }

    @Guarded
    long balance() {
      return balance;
    }
  }

  @Task(jvmArgs = "-Dcordon.lockOrder=throw")
  static String rehearse() {
    Account mine = new GuardedTransferSample_Account();
    Account yours = new GuardedTransferSample_Account();
    mine.transfer(yours, 10);
    try {
      yours.transfer(mine, 20);
      return "nothing was found, and there are " + mine.balance();
    } catch (LockOrderException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Prints what the check has found, without the parts of the stacks that are not ours. */
  public static void main(String[] args) throws InterruptedException {
    var rehearse = TransferSampleTasks.rehearse();
    rehearse.start();
    rehearse
        .result()
        .lines()
        .filter(line -> !line.startsWith("    at ") || line.contains("TransferSample"))
        .forEach(System.out::println);
  }
}
