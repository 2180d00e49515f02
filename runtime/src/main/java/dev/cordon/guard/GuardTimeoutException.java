package dev.cordon.guard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A guarded call whose lock or barrier did not come in time. It says what was in the way, as it was
 * when the time had passed; other threads go on meanwhile, so the parts may be of moments that are
 * microseconds apart.
 */
public class GuardTimeoutException extends GuardException {
  private static final long serialVersionUID = 1L;

  private final Obstacle obstacle;

  GuardTimeoutException(Obstacle obstacle) {
    super(obstacle.toString(), null);
    this.obstacle = obstacle;
  }

  /** {@return the name of the lock} */
  public String lock() {
    return obstacle.lock();
  }

  /** {@return the barrier that was false, or empty if the lock was not to be had} */
  public Optional<String> barrier() {
    return Optional.ofNullable(obstacle.barrier());
  }

  /** {@return the name of the thread that held the lock, or empty if none held it alone} */
  public Optional<String> owner() {
    return Optional.ofNullable(obstacle.owner()).map(Owner::thread);
  }

  /**
   * {@return the number of the other process that held the lock, or empty if none held it alone}
   */
  public OptionalLong ownerProcess() {
    Owner owner = obstacle.owner();
    return owner == null || owner.process() == 0
        ? OptionalLong.empty()
        : OptionalLong.of(owner.process());
  }

  /** {@return where the owner was, innermost first; empty without an owner} */
  public List<StackTraceElement> ownerStack() {
    Owner owner = obstacle.owner();
    return owner == null ? List.of() : owner.stack();
  }

  /**
   * {@return how long this call had seen the owner hold the lock: the time of the wait, or zero if
   * somebody else held it when the wait began}
   */
  public Duration ownerSeenFor() {
    Owner owner = obstacle.owner();
    return owner == null ? Duration.ZERO : owner.seenFor();
  }

  /** {@return how many holds of readers there were} */
  public int readers() {
    return obstacle.readers();
  }

  /** {@return the names of the other threads that waited, for the lock or for barriers} */
  public List<String> waiting() {
    return obstacle.waiting();
  }
}
