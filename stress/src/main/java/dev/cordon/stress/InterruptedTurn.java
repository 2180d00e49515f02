package dev.cordon.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads wait for one permit, and one of them is interrupted when it comes. */
@JCStressTest
@Outcome(id = "IN, IN", expect = ACCEPTABLE, desc = "One had the permit after the other.")
@Outcome(id = "OUT, IN", expect = ACCEPTABLE, desc = "The interrupted one left it to the other.")
@Outcome(expect = FORBIDDEN, desc = "The permit was lost with the interrupted one.")
@State
public class InterruptedTurn {
  private static final Barrier<InterruptedTurn> HAS_PERMIT =
      Barrier.of("hasPermit", test -> test.permits > 0);

  private final Guard guard = Guard.exclusive("Permits", false);
  private final AtomicInteger coming = new AtomicInteger();
  private volatile @Nullable Thread victim;

  /** Guarded by {@link #guard}. */
  private int permits;

  @Actor
  public void take(LL_Result result) {
    Thread thread = Thread.currentThread();
    victim = thread;
    CompletableFuture<Entry> patient = Helper.start(() -> takeWhenWaiting(thread));
    result.r1 = takeInterruptibly();
    result.r2 = patient.join();
  }

  private Entry takeInterruptibly() {
    coming.incrementAndGet();
    try {
      guard.enterWhenInterruptibly(HAS_PERMIT, this);
    } catch (InterruptedException e) {
      return Entry.OUT;
    }
    permits--;
    guard.leave();
    boolean ignored = Thread.interrupted(); // It got in all the same.
    guard.run(() -> permits++);
    return Entry.IN;
  }

  /** The victim is mostly the first in the queue then. */
  private Entry takeWhenWaiting(Thread first) {
    Helper.await(() -> first.getState() == Thread.State.WAITING);
    coming.incrementAndGet();
    return Entry.when(guard, HAS_PERMIT, this, () -> permits--);
  }

  @Actor
  public void bring() {
    Helper.awaitBoth(coming);
    guard.run(() -> {
      permits++;
      if (victim != null) {
        victim.interrupt();
      }
      stay(ThreadLocalRandom.current().nextInt(100_000));
    });
  }

  /** Gives the victim time to wake before a signal reaches it, or does not. */
  private static void stay(int nanos) {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < nanos) {
      Thread.onSpinWait();
    }
  }
}
