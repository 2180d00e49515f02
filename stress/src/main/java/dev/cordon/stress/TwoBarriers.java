package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads wait for different barriers, which a third makes true at once. */
@JCStressTest
@Outcome(id = "IN, IN", expect = ACCEPTABLE, desc = "Each of them got in.")
@Outcome(expect = FORBIDDEN, desc = "A wake-up was lost.")
@State
public class TwoBarriers {
  private static final Barrier<TwoBarriers> LEFT = Barrier.of("left", test -> test.left);
  private static final Barrier<TwoBarriers> RIGHT = Barrier.of("right", test -> test.right);

  private final Guard guard = Guard.readWrite("Gates", false);
  private final AtomicInteger coming = new AtomicInteger();

  /** Guarded by {@link #guard}. */
  private boolean left;

  /** Guarded by {@link #guard}. */
  private boolean right;

  @Actor
  public void pass(LL_Result result) {
    CompletableFuture<Entry> other = Helper.start(() -> pass(RIGHT));
    result.r1 = pass(LEFT);
    result.r2 = other.join();
  }

  private Entry pass(Barrier<TwoBarriers> barrier) {
    coming.incrementAndGet();
    return Entry.when(guard, barrier, this, () -> {});
  }

  @Actor
  public void open() {
    Helper.awaitBoth(coming);
    guard.run(() -> {
      left = true;
      right = true;
    });
  }
}
