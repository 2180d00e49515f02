package dev.cordon.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several threads that do the same at the same time. */
public final class Crowd {

  /** How often {@link #run} runs an action. */
  public static final int RUNS = 40_000;

  private static final int THREADS = 4;

  private Crowd() {}

  /** Runs the action, and throws what it throws first. */
  public static void run(Runnable action) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      var start = new CyclicBarrier(THREADS);
      Callable<Void> share = () -> {
        start.await();
        for (int i = 0; i < RUNS / THREADS; i++) {
          action.run();
        }
        return null;
      };
      List<Future<Void>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(executor.submit(share));
      }
      for (Future<Void> one : all) {
        one.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
