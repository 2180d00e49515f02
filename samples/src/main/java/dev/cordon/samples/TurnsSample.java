package dev.cordon.samples;

import dev.cordon.Guarded;

/**
 * Lets three threads work in a fixed order, whichever of them comes first.
 *
 * <p>It is the seed's program for the synchronization of threads, which hands three locks around.
 * Here each method says when it may begin.
 */
public final class TurnsSample {
  private static final int ROUNDS = 3;

  private TurnsSample() {}

  /** Whose turn it is. */
  abstract static class Turns {
    private int turn = 1;

    boolean isFirst() {
      return turn == 1;
    }

    boolean isSecond() {
      return turn == 2;
    }

    boolean isThird() {
      return turn == 3;
    }

    @Guarded(when = "isFirst")
    void first() {
      System.out.println("task1");
      turn = 2;
    }

    @Guarded(when = "isSecond")
    void second() {
      System.out.println("task2");
      turn = 3;
    }

    @Guarded(when = "isThird")
    void third() {
      System.out.println("task3");
      turn = 1;
    }
  }

  /** Starts the last thread first. */
  public static void main(String[] args) throws InterruptedException {
    Turns turns = new GuardedTurnsSample_Turns();
    Thread[] threads = {
      repeating(turns::third), repeating(turns::second), repeating(turns::first),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static Thread repeating(Runnable task) {
    return new Thread(() -> {
      for (int i = 0; i < ROUNDS; i++) {
        task.run();
      }
    });
  }
}
