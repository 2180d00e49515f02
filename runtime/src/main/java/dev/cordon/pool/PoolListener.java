package dev.cordon.pool;

import dev.cordon.task.Outcome;
import java.time.Duration;

/**
 * Told what happens in a pool, for whoever shows it: in the order of events, on the thread of the
 * pool's callbacks, which a slow listener holds up and nothing else.
 */
public interface PoolListener {

  /** The listener that does nothing. */
  PoolListener NONE = new PoolListener() {};

  /** A worker takes calls from now on. */
  default void workerStarted(WorkerStats worker) {}

  /** A worker has ended, or has failed to start. */
  default void workerEnded(WorkerStats worker, String reason) {}

  /** A call was submitted. */
  default void callSubmitted(String task) {}

  /**
   * A call has ended.
   *
   * @param time how long it ran, zero where that is not known
   */
  default void callEnded(String task, Outcome.Kind kind, Duration time) {}
}
