package dev.cordon.pool;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was known of one worker at one moment.
 *
 * @param name its name
 * @param pid the number of its process, which is this one for a thread
 * @param state what it was doing
 * @param task the name of the task that it was running
 * @param since since when it was running that
 * @param done how many calls it had ended
 * @param residentMemory how much of its memory was in RAM, in bytes, where the system tells; empty
 *     for a thread
 */
public record WorkerStats(
    String name,
    long pid,
    State state,
    Optional<String> task,
    Optional<Instant> since,
    long done,
    OptionalLong residentMemory) {

  /** What a worker does. */
  public enum State {
    /** It does not take calls yet. */
    STARTING,
    /** It waits for a call. */
    IDLE,
    /** It runs a call. */
    BUSY,
    /** It takes no more calls. */
    ENDING
  }
}
