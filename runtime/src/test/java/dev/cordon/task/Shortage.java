package dev.cordon.task;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;

/**
 * The main program of a JVM that is short of something, and starts tasks all the same.
 *
 * <p>It prints a line for each start, with what was free, and at last what is left behind.
 */
final class Shortage {

  /** What there is not enough of. */
  private interface Supply {
    /** Takes one more; returns false where there is none. */
    boolean take();

    /** Gives one back. */
    void give() throws Exception;
  }

  private Shortage() {}

  /**
   * Takes all of a supply, then starts a task each time that one more is free.
   *
   * <p>The arguments are {@code descriptors} or {@code threads}, {@code warm} or {@code cold} for
   * whether a task has been run before, and up to how many shall be free.
   */
  public static void main(String[] args) throws Exception {
    Supply supply = args[0].equals("threads") ? new Threads() : new Descriptors();
    int most = Integer.parseInt(args[2]);
    if (args[1].equals("warm")) {
      System.out.println("first: " + Attempt.make());
    }
    int taken = 0;
    while (supply.take()) {
      taken++;
    }
    for (int free = 0; free <= most; free++) {
      System.out.println(free + " free: " + Attempt.make());
      supply.give();
      taken--;
    }
    for (int i = 0; i < taken; i++) {
      supply.give();
    }
    System.out.println("at last: " + Attempt.make());
    Attempt.printLeft("left: ");
  }

  private static final class Descriptors implements Supply {
    private final Deque<InputStream> open = new ArrayDeque<>();

    @Override
    public boolean take() {
      try {
        open.add(new FileInputStream("/dev/null"));
        return true;
      } catch (IOException e) {
        return false;
      }
    }

    @Override
    public void give() throws IOException {
      open.remove().close();
    }
  }

  private static final class Threads implements Supply {
    private final Deque<Thread> waiting = new ArrayDeque<>();

    @Override
    public boolean take() {
      var thread = new Thread(Threads::park);
      thread.setDaemon(true);
      try {
        thread.start();
      } catch (OutOfMemoryError e) {
        return false;
      }
      waiting.add(thread);
      return true;
    }

    private static void park() {
      while (!Thread.interrupted()) {
        LockSupport.park();
      }
    }

    @Override
    public void give() throws InterruptedException {
      Thread thread = waiting.remove();
      thread.interrupt();
      thread.join();
    }
  }
}
