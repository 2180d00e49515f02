package dev.cordon.stress;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A third thread, for there may be no more than two processors to run a program on. */
final class Helper {
  private static final Executor THREADS = Executors.newCachedThreadPool(body -> {
    var thread = new Thread(body, "helper");
    thread.setDaemon(true);
    return thread;
  });

  private Helper() {}

  static CompletableFuture<Entry> start(Supplier<Entry> body) {
    return CompletableFuture.supplyAsync(body, THREADS);
  }

  /** Waits until two threads are about to enter. */
  static void awaitBoth(AtomicInteger coming) {
    await(() -> coming.get() == 2);
  }

  @SuppressWarnings("ThreadPriorityCheck") // The other may need this very processor.
  static void await(BooleanSupplier state) {
    while (!state.getAsBoolean()) {
      Thread.yield();
    }
  }
}
