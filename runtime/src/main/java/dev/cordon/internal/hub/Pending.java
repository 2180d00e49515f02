package dev.cordon.internal.hub;

import dev.cordon.internal.wire.Lookout;
import dev.cordon.internal.wire.Spin;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** An answer that the thread waits for that has asked. */
public abstract class Pending {

  /** How much longer than was allowed an answer may take. */
  private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

  /** How long to wait for an answer that is being given. */
  private static final long MOMENT = Duration.ofMillis(1).toNanos();

  private final Thread asking = Thread.currentThread();
  private volatile @Nullable Answer answer;

  Pending() {}

  /** Withdraws the question, which is answered nevertheless. */
  abstract void withdraw();

  /** It has taken too long: has it answered, unless that is being done already. */
  abstract void abandon();

  final void answered(Answer told) {
    answer = told;
    LockSupport.unpark(asking);
  }

  final boolean isAnswered() {
    return answer != null;
  }

  /** {@return where the answer comes} */
  abstract Lookout lookout();

  /** Waits for the answer, whatever interrupts come. */
  public final Answer await(long nanos) {
    try {
      return await(nanos, false);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Waits for the answer; an interrupt withdraws the question.
   *
   * @throws InterruptedException if the question could be withdrawn
   */
  public final Answer awaitInterruptibly(long nanos) throws InterruptedException {
    return await(nanos, true);
  }

  /** Looks whether the answer has come while this process was stopped. */
  private boolean isHere() {
    boolean unused = lookout().look();
    return isAnswered();
  }

  private Answer await(long nanos, boolean interruptibly) throws InterruptedException {
    boolean interrupted = false;
    boolean withdrawn = false;
    if (!isAnswered()) {
      Spin.until(this::isAnswered, lookout());
    }
    long begin = System.nanoTime();
    Answer told;
    while ((told = answer) == null) { // Seen anew: the permit to go on may be used up by now.
      if (nanos < 0 && !withdrawn) {
        LockSupport.park(this);
      } else {
        long left = Math.max(0, nanos) + PATIENCE - (System.nanoTime() - begin);
        if (left <= 0 && !isHere()) {
          abandon();
        }
        LockSupport.parkNanos(this, Math.max(MOMENT, left));
      }
      if (Thread.interrupted()) {
        interrupted = true;
        if (interruptibly && !withdrawn) {
          withdrawn = true;
          begin = System.nanoTime();
          withdraw();
        }
      }
    }
    if (withdrawn && told.status() == Status.CANCELLED) {
      throw new InterruptedException();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return told;
  }
}
