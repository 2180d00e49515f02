package dev.cordon.internal.launch;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where the actions run that users make dependent on a future of ours.
 *
 * <p>There are as many threads as there are such actions at a time, so one that blocks holds up no
 * other. The common pool has a single thread on a machine with two processors, from Java 25 on.
 */
public final class Dependents {
  private static final ThreadPoolExecutor EXECUTOR = new ThreadPoolExecutor(
      0, Integer.MAX_VALUE, 3, TimeUnit.SECONDS, new SynchronousQueue<>(), action -> {
        var thread = new Thread(null, action, "cordon-dependent", 0, false);
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader()); // Nobody's application.
        thread.setDaemon(true);
        return thread;
      });

  private Dependents() {}

  /** {@return the executor, which takes whatever it is given} */
  public static Executor executor() {
    return EXECUTOR;
  }
}
