package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Guard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads count, one at a time. */
@JCStressTest
@Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "The second saw what the first had written.")
@Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "The first saw what the second had written.")
@Outcome(expect = FORBIDDEN, desc = "Both were in at once, or one saw an old count.")
@State
public class ExclusiveCount {
  private final Guard guard = Guard.exclusive("Count", false);

  /** Guarded by {@link #guard}. */
  private int count;

  @Actor
  public void first(II_Result result) {
    result.r1 = increment();
  }

  @Actor
  public void second(II_Result result) {
    result.r2 = increment();
  }

  private int increment() {
    guard.enter();
    try {
      return ++count;
    } finally {
      guard.leave();
    }
  }
}
