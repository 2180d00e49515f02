package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;

/** One thread waits without a limit for what another does under the lock. */
@JCStressTest(Mode.Termination)
@Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "The waiter got in.")
@Outcome(expect = FORBIDDEN, desc = "A wake-up was lost.")
@State
public class UnlimitedWait {
  private static final Barrier<UnlimitedWait> OPEN = Barrier.of("open", test -> test.open);

  private final Guard guard = Guard.readWrite("Gate", true);

  /** Guarded by {@link #guard}. */
  private boolean open;

  @Actor
  public void pass() {
    guard.enterWhen(OPEN, this);
    guard.leave();
  }

  @Signal
  public void open() {
    guard.run(() -> open = true);
  }
}
