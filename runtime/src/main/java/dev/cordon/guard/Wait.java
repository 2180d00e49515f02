package dev.cordon.guard;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** A call that has to wait and has a limit. For one thread. */
final class Wait {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final GuardLock lock;
  private final Duration limit;
  private final long nanos;
  private final long begin = System.nanoTime();

  /** Who held the lock when it began, or null. */
  private final @Nullable Thread ownerAtFirst;

  /** Which other process held it when it began, or zero. */
  private final long processAtFirst;

  /** Begins. */
  Wait(GuardLock lock, Duration limit) {
    this.lock = lock;
    this.limit = limit.isNegative() ? Duration.ZERO : limit;
    this.nanos = this.limit.compareTo(LONGEST) < 0 ? this.limit.toNanos() : Long.MAX_VALUE;
    this.ownerAtFirst = lock.owner();
    this.processAtFirst = lock.ownerProcess();
  }

  /** {@return whether {@code side} was to be had in time} */
  boolean isInTimeFor(Lock side) throws InterruptedException {
    return nanos > 0 && side.tryLock(nanos, NANOSECONDS);
  }

  /** {@return what is left of the limit; zero or less if it is over} */
  long left() {
    return nanos - (System.nanoTime() - begin);
  }

  /**
   * {@return what is in the way}
   *
   * @param barrier what is false, or null if the lock was not to be had
   * @param atBarriers the threads that wait for barriers
   */
  Obstacle obstacle(String name, @Nullable String barrier, List<Thread> atBarriers) {
    return new Obstacle(name, limit, barrier, owner(), lock.readers(), others(atBarriers));
  }

  /** Returns who else holds the lock alone, or null. */
  private @Nullable Owner owner() {
    Thread owner = lock.owner();
    if (owner != null) {
      return owner == Thread.currentThread() ? null : Owner.of(owner, seen(owner == ownerAtFirst));
    }
    long process = lock.ownerProcess();
    return process == 0 ? null : Owner.of(process, seen(process == processAtFirst));
  }

  private Duration seen(boolean fromTheBegin) {
    return fromTheBegin ? Duration.ofNanos(System.nanoTime() - begin) : Duration.ZERO;
  }

  private List<String> others(List<Thread> atBarriers) {
    List<Thread> all = new ArrayList<>(lock.queued());
    all.addAll(atBarriers);
    all.remove(Thread.currentThread());
    return all.stream().map(Thread::getName).sorted().distinct().toList();
  }
}
