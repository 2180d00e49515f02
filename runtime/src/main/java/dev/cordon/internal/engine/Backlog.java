package dev.cordon.internal.engine;

import dev.cordon.pool.Engine;
import dev.cordon.pool.PoolBrokenException;
import dev.cordon.task.Evidence;
import dev.cordon.task.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one pool that no worker has, in their order, and whether more may come. Guarded by
 * the lock of the session; {@link #endAll} alone is for when that is not held.
 */
final class Backlog {
  private final String pool;
  private final Deque<Engine.Job> queue = new ArrayDeque<>();
  private boolean shutdown;
  private boolean terminated;
  private @Nullable PoolBrokenException broken;

  Backlog(String pool) {
    this.pool = pool;
  }

  /**
   * Takes calls.
   *
   * @throws PoolBrokenException if there will be no worker
   * @throws RejectedExecutionException after shutdown
   */
  void add(List<? extends Engine.Job> jobs) {
    requireNotBroken();
    if (shutdown) {
      throw new RejectedExecutionException(pool + " takes no more calls");
    }
    queue.addAll(jobs);
  }

  /**
   * Takes a call before all others, whose worker was lost; also after shutdown.
   *
   * @throws PoolBrokenException if there will be no worker
   * @throws RejectedExecutionException after termination
   */
  void addAgain(Engine.Job job) {
    requireNotBroken();
    if (terminated) {
      throw new RejectedExecutionException(pool + " was terminated");
    }
    queue.addFirst(job);
  }

  private void requireNotBroken() {
    PoolBrokenException verdict = broken;
    if (verdict != null) {
      throw verdict.again();
    }
  }

  /**
   * Takes calls back, before all others, that a worker had and had not begun.
   *
   * @return those that will not run any more, and are to be ended
   */
  List<Engine.Job> giveBack(List<Engine.Job> unbegun) {
    if (isClosing()) {
      return unbegun;
    }
    for (int i = unbegun.size() - 1; i >= 0; i--) {
      queue.addFirst(unbegun.get(i));
    }
    return List.of();
  }

  /** Takes out a call; returns whether it was here. */
  boolean remove(Engine.Job job) {
    return queue.removeLastOccurrence(job); // The last are cancelled first.
  }

  Engine.@Nullable Job peek() {
    return queue.peek();
  }

  Engine.@Nullable Job poll() {
    return queue.poll();
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  int size() {
    return queue.size();
  }

  /** No more calls come. */
  void shutDown() {
    shutdown = true;
  }

  /** All is over. Returns the calls that have not begun, which are to be ended. */
  List<Engine.Job> terminate() {
    shutdown = true;
    terminated = true;
    return clear();
  }

  /** There will be no worker. Returns the calls that have not begun, which are to be ended. */
  List<Engine.Job> breakBy(Throwable cause) {
    if (isClosing()) {
      return List.of();
    }
    broken = new PoolBrokenException(
        pool + " can start no worker any more: " + cause.getMessage(), cause);
    return clear();
  }

  private List<Engine.Job> clear() {
    List<Engine.Job> all = new ArrayList<>(queue);
    queue.clear();
    return all;
  }

  boolean isTerminated() {
    return terminated;
  }

  boolean isShutDown() {
    return shutdown;
  }

  /** {@return whether what is waiting will not run} */
  boolean isClosing() {
    return terminated || broken != null;
  }

  /** {@return whether no call will come to the workers any more} */
  boolean isOver() {
    return isClosing() || (shutdown && queue.isEmpty());
  }

  /** Ends calls that will not run any more, by the reason for that. */
  void endAll(List<Engine.Job> unbegun) {
    PoolBrokenException verdict = broken; // Set once, before anybody comes here.
    for (Engine.Job job : unbegun) {
      Evidence evidence = Evidence.ofUnstarted(job.name());
      job.ended(
          verdict == null
              ? new Outcome.Terminated<>(evidence)
              : new Outcome.Failed<>(verdict, evidence));
    }
  }
}
