package dev.cordon.pool;

import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code that users have left to be called: one at a time, in the order of events, on a
 * thread that has nothing else to do. One that blocks holds up those behind it, and no call.
 */
final class Callbacks {
  private final String pool;
  private final ThreadPoolExecutor executor;
  private final AtomicLong failures = new AtomicLong();

  /** How many have been left and have not run. */
  private final AtomicLong left = new AtomicLong();

  /** The one that there is; null for none. */
  private volatile @Nullable Thread thread;

  Callbacks(String pool) {
    this.pool = pool;
    this.executor =
        new ThreadPoolExecutor(1, 1, 3, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::make);
    executor.allowCoreThreadTimeOut(true);
  }

  private Thread make(Runnable body) {
    var made = new Thread(body, "cordon-callbacks " + pool);
    made.setDaemon(true);
    thread = made;
    return made;
  }

  void run(Runnable callback) {
    left.incrementAndGet();
    executor.execute(() -> {
      try {
        callback.run();
      } catch (Throwable e) { // It is the user's, and must not end the thread.
        failures.incrementAndGet();
        System.getLogger("dev.cordon")
            .log(Level.WARNING, "A callback of " + pool + " has failed", e);
      } finally {
        left.decrementAndGet();
      }
    });
  }

  long failures() {
    return failures.get();
  }

  /** Waits until all that were left before have run, unless it is one of them that waits. */
  boolean awaitIdle(long nanos) throws InterruptedException {
    if (Thread.currentThread().equals(thread)) {
      return true;
    }
    if (left.get() == 0) {
      return true;
    }
    var last = new CountDownLatch(1);
    executor.execute(last::countDown);
    return last.await(Math.max(0, nanos), TimeUnit.NANOSECONDS);
  }
}
