package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Guard;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes a pair that another reads. */
@JCStressTest
@Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "The reader came first.")
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "The writer came first.")
@Outcome(expect = FORBIDDEN, desc = "The reader saw half of what was written.")
@State
public class WrittenPair {
  private final Guard guard = Guard.readWrite("Pair", false);

  /** Guarded by {@link #guard}. */
  private int left;

  /** Guarded by {@link #guard}. */
  private int right;

  @Actor
  public void write() {
    guard.enter();
    try {
      left = 1;
      right = 1;
    } finally {
      guard.leave();
    }
  }

  @Actor
  public void read(II_Result result) {
    guard.enterRead();
    try {
      result.r2 = right;
      result.r1 = left;
    } finally {
      guard.leaveRead();
    }
  }
}
