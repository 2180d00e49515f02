package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads wait for one permit, and the limit of one of them is over when it comes. */
@JCStressTest
@Outcome(id = "IN, IN", expect = ACCEPTABLE, desc = "One had the permit after the other.")
@Outcome(id = "OUT, IN", expect = ACCEPTABLE, desc = "The one that gave up left it to the other.")
@Outcome(expect = FORBIDDEN, desc = "The permit was lost with the one that gave up.")
@State
public class GivenUpTurn {
  private static final Barrier<GivenUpTurn> HAS_PERMIT =
      Barrier.of("hasPermit", test -> test.permits > 0);

  private final Guard guard = Guard.exclusive("Permits", false);
  private final AtomicInteger coming = new AtomicInteger();

  /** Guarded by {@link #guard}. */
  private int permits;

  @Actor
  public void take(LL_Result result) {
    CompletableFuture<Entry> patient = Helper.start(this::takeInPatience);
    result.r1 = takeInHaste();
    result.r2 = patient.join();
  }

  private Entry takeInPatience() {
    coming.incrementAndGet();
    return Entry.when(guard, HAS_PERMIT, this, () -> permits--);
  }

  private Entry takeInHaste() {
    var limit = Duration.ofNanos(ThreadLocalRandom.current().nextInt(100_000));
    coming.incrementAndGet();
    try {
      guard.enterWhen(HAS_PERMIT, this, limit);
    } catch (GuardTimeoutException e) {
      return Entry.OUT;
    }
    permits--;
    guard.leave();
    give();
    return Entry.IN;
  }

  @Actor
  public void bring() {
    Helper.awaitBoth(coming);
    give();
  }

  private void give() {
    guard.run(() -> permits++);
  }
}
