package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** One thread waits for what another does without the lock, takes back, and does again. */
@JCStressTest
@Outcome(id = "IN", expect = ACCEPTABLE, desc = "It was open already, or the waiter was woken.")
@Outcome(expect = FORBIDDEN, desc = "The last signal was lost.")
@State
public class FlippedChange {
  /** About as many as fit into the time that a thread takes to wake. */
  private static final int MAX_FLIPS = 4_000;

  private static final Barrier<FlippedChange> OPEN = Barrier.of("open", test -> test.open);

  private final Guard guard = Guard.exclusive("Gate", false);
  private volatile boolean open;

  @Actor
  public void pass(L_Result result) {
    result.r1 = Entry.when(guard, OPEN, this, () -> {});
  }

  @Actor
  public void flip() {
    open = true;
    guard.signal();
    int flips = ThreadLocalRandom.current().nextInt(1, MAX_FLIPS);
    for (int i = 0; i < flips; i++) {
      open = false;
      open = true;
    }
    guard.signal();
  }
}
