package dev.cordon.pool;

import dev.cordon.task.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What was known of a pool at one moment; its parts may be of moments apart. Immutable.
 *
 * @param name the pool's name
 * @param workers its workers
 * @param queued how many calls had been given to no worker
 * @param pending how many calls had been submitted and had not ended, the queued among them
 * @param ended how many calls had ended, by their outcomes, as the workers told them
 * @param callbackFailures how many callbacks had thrown
 */
public record PoolStats(
    String name,
    List<WorkerStats> workers,
    int queued,
    long pending,
    Map<Outcome.Kind, Long> ended,
    long callbackFailures) {

  /** Keeps copies. */
  public PoolStats {
    workers = List.copyOf(workers);
    ended = Map.copyOf(ended);
  }
}
