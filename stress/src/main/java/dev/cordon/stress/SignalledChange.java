package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** One thread waits for what another does without the lock, and signals. */
@JCStressTest
@Outcome(id = "IN", expect = ACCEPTABLE, desc = "It was open already, or the waiter was woken.")
@Outcome(expect = FORBIDDEN, desc = "The signal was lost.")
@State
public class SignalledChange {
  private static final Barrier<SignalledChange> OPEN = Barrier.of("open", test -> test.open);

  private final Guard guard = Guard.exclusive("Gate", false);
  private volatile boolean open;

  @Actor
  public void pass(L_Result result) {
    result.r1 = Entry.when(guard, OPEN, this, () -> {});
  }

  @Actor
  public void open() {
    open = true;
    guard.signal();
  }
}
