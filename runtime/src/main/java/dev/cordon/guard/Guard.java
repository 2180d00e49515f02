package dev.cordon.guard;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A reentrant lock with barriers: a call may have to wait, with the lock released, until a
 * condition on what the lock guards is true. Nobody signals; whoever leaves evaluates the barriers
 * of those who wait.
 *
 * <pre>{@code
 * guard.enterWhen(NOT_EMPTY, buffer);
 * try {
 *   return buffer.items.remove();
 * } finally {
 *   guard.leave();
 * }
 * }</pre>
 *
 * <p><b>Barriers.</b> A barrier is called with the lock held: by the thread that enters, and then,
 * while calls wait for it, whenever a thread leaves that has written, even if its body threw. Calls
 * with the same barrier enter in the order of their coming. One whose barrier is true is passed by
 * newcomers a bounded number of times. A thread that holds the lock already cannot wait for a
 * barrier, since nobody else could make it true, and gets an {@link IllegalStateException}. A
 * barrier that throws reaches each call that waits for it as the cause of a {@link GuardException},
 * and disturbs nobody else.
 *
 * <p><b>Time.</b> A limit counts for lock and barrier together; zero or less means not to wait. A
 * call that does not get in throws a {@link GuardTimeoutException}, which says what was in the way.
 *
 * <p><b>Interruption.</b> The methods that declare {@link InterruptedException} throw it as those
 * of {@link Lock} do, also if the thread was interrupted before. Of the others, {@link #enter()}
 * and {@link #enterRead()} wait on and keep the interrupt, as {@code synchronized} does; those with
 * a barrier or a limit throw {@link GuardInterruptedException} when they are interrupted while they
 * have to wait.
 *
 * <p><b>Reading.</b> Readers share a guard that was made by {@link #readWrite}, and exclude each
 * other in any other. A thread that writes may read; one that only reads and would write gets an
 * {@link IllegalStateException}, where it would wait for itself.
 *
 * <p><b>Objects.</b> The guards of an object with {@code @Guarded} methods are known by the names
 * of its locks; that of the lock without a name by the empty string. The class itself has those of
 * its static methods: {@code Guard.assertHeld(Account.class)}.
 *
 * <p><b>Deadlocks.</b> With the system property {@code cordon.lockOrder} every thread that enters a
 * guard while it holds others is compared with those before it, also where nobody waits. Where two
 * orders contradict each other, {@code throw} throws a {@link LockOrderException}, and
 * {@code report} logs a warning of {@code dev.cordon.guard}, both with the stack of each.
 *
 * <p>Safe for use by several threads. A guard that is serialized becomes one that nobody holds. The
 * barriers are those of Ada's protected objects, the lock is one of {@code java.util.concurrent}.
 */
public final class Guard implements Serializable {
  @Serial
  private static final long serialVersionUID = 1L;

  private static final Map<String, Guard> OF_JVM = new ConcurrentHashMap<>();
  private static final Map<String, Guard> OF_MACHINE = new ConcurrentHashMap<>();

  /** Null if nobody asks for it, which costs nothing. */
  private static final @Nullable LockOrder ORDER =
      LockOrder.of(System.getProperty(LockOrder.PROPERTY));

  private final String name;
  private final transient GuardLock lock;
  private final transient Lock writing;
  private final transient Lock reading;
  private final transient boolean readersShare;

  // The lock once more, by the types of the most frequent ones, so that a call need not look at it
  // to see which it is. Null if it is another.

  private final transient @Nullable ReentrantLock exclusive;
  private final transient @Nullable WriteLock unfairWriting;
  private final transient @Nullable ReadLock sharedReading;

  /** Null until a call has to wait for a barrier. Guarded by the lock. */
  private transient @Nullable Waiters waiters;

  private Guard(String name, GuardLock lock) {
    this.name = requireNonNull(name, "name");
    this.lock = ORDER == null ? lock : new OrderedLock(name, lock, ORDER);
    this.writing = this.lock.writing();
    this.reading = this.lock.reading();
    this.readersShare = lock.readersShare();
    this.exclusive = this.lock instanceof Exclusive known ? known : null;
    this.unfairWriting = !lock.isFair() && writing instanceof WriteLock known ? known : null;
    this.sharedReading = reading instanceof ReadLock known ? known : null;
  }

  /**
   * {@return a guard that one thread holds at a time}
   *
   * @param name what messages call it
   * @param fair whether threads get it in the order of their coming
   */
  public static Guard exclusive(String name, boolean fair) {
    return new Guard(name, new Exclusive(fair));
  }

  /**
   * {@return a guard that readers share}
   *
   * @param name what messages call it
   * @param fair whether threads get it in the order of their coming
   */
  public static Guard readWrite(String name, boolean fair) {
    return new Guard(name, new ReadWrite(name, fair));
  }

  /**
   * {@return the guard of that name in this JVM, which readers share}
   *
   * @param name what everybody asks for it by
   * @param fair whether threads get it in the order of their coming; the first to ask decides
   */
  public static Guard ofJvm(String name, boolean fair) {
    return OF_JVM.computeIfAbsent(name, absent -> readWrite(absent, fair));
  }

  /**
   * {@return the guard of that name on this machine, which readers share}
   *
   * <p>The processes of one user exclude each other by the lock of a file in
   * {@code ~/.cache/cordon/locks}, or in the directory whose absolute path the system property
   * {@code cordon.lockDirectory} is, if they see the same one; the threads of one JVM do so by
   * whichever class loader they have the guard. When a process dies, the operating system releases
   * what it held, and {@link #ownerDied()} tells who comes next. Processes that wait look again
   * every 5 ms at most, in no order. There are no barriers.
   *
   * <p>If the file cannot be used, whoever enters gets a {@link GuardException}. Nobody may delete
   * it while it is held.
   *
   * @param name what everybody asks for it by, not empty
   */
  public static Guard ofMachine(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A guard of the machine needs a name to be found by.");
    }
    return OF_MACHINE.computeIfAbsent(name, absent -> new Guard(absent, new MachineWide(absent)));
  }

  // Those of objects.

  /**
   * {@return the guard of the lock without a name of {@code guarded}}
   *
   * @throws IllegalArgumentException if it has none
   * @throws IllegalStateException if its constructor has not finished
   */
  public static Guard of(Object guarded) {
    return of(guarded, "");
  }

  /**
   * {@return the guard of a lock of {@code guarded}}
   *
   * @throws IllegalArgumentException if it has none
   * @throws IllegalStateException if its constructor has not finished
   */
  public static Guard of(Object guarded, String lock) {
    Guard guard = GuardedType.guardOf(guarded, lock);
    if (guard == null) {
      throw new IllegalStateException(
          "The constructor of this " + guarded.getClass().getName()
              + " has not finished, so it has no locks yet; or it is a proxy, which has none.");
    }
    return guard;
  }

  /**
   * Sees to it that this thread is in the guard of the lock without a name of {@code guarded}, to
   * read or to write. While the constructor of {@code guarded} runs there is nothing to be in.
   *
   * @throws IllegalStateException if it is not in
   * @throws IllegalArgumentException if there is no such guard
   */
  public static void assertHeld(Object guarded) {
    assertHeld(guarded, "");
  }

  /**
   * Sees to it that this thread is in the guard of a lock of {@code guarded}, to read or to write.
   * While the constructor of {@code guarded} runs there is nothing to be in.
   *
   * @throws IllegalStateException if it is not in
   * @throws IllegalArgumentException if there is no such guard
   */
  public static void assertHeld(Object guarded, String lock) {
    Guard guard = GuardedType.guardOf(guarded, lock);
    if (guard != null && !guard.isHeld()) {
      throw new IllegalStateException("Thread \"" + Thread.currentThread().getName()
          + "\" does not hold " + guard + ", as it should here.");
    }
  }

  /**
   * Has the barriers of {@code guarded} evaluated after a change that no guarded method made.
   *
   * @throws IllegalArgumentException if it has no lock without a name
   */
  public static void signal(Object guarded) {
    signal(guarded, "");
  }

  /**
   * Has the barriers at a lock of {@code guarded} evaluated after a change that no guarded method
   * made.
   *
   * @throws IllegalArgumentException if there is no such lock
   */
  public static void signal(Object guarded, String lock) {
    Guard guard = GuardedType.guardOf(guarded, lock);
    if (guard != null) {
      guard.signal();
    }
  }

  // To write.

  /** Enters when nobody else is in. */
  public void enter() {
    if (exclusive != null) {
      exclusive.lock();
    } else if (unfairWriting == null || !unfairWriting.tryLock()) {
      lock.write(); // Where nobody is in the way, this thread does not read either.
    }
    if (waiters != null) {
      giveWay(waiters);
    }
  }

  /** Enters when nobody else is in. */
  public void enterInterruptibly() throws InterruptedException {
    requireNotInterrupted();
    enter(Waiters.NONE, this, null);
  }

  /** Enters when nobody else is in, if that is within {@code limit}. */
  public void enter(Duration limit) {
    enterWhen(Waiters.NONE, this, limit);
  }

  /** Enters when nobody else is in, if that is within {@code limit}. */
  public void enterInterruptibly(Duration limit) throws InterruptedException {
    enterWhenInterruptibly(Waiters.NONE, this, limit);
  }

  /** Enters when {@code barrier} is true for {@code object}, and nobody else is in. */
  public <T> void enterWhen(Barrier<? super T> barrier, T object) {
    try {
      enter(barrier, object, null);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Enters when {@code barrier} is true for {@code object}, and nobody else is in. */
  public <T> void enterWhenInterruptibly(Barrier<? super T> barrier, T object)
      throws InterruptedException {
    requireNotInterrupted();
    enter(barrier, object, null);
  }

  /** As {@link #enterWhen(Barrier, Object)}, if that is within {@code limit}. */
  public <T> void enterWhen(Barrier<? super T> barrier, T object, Duration limit) {
    try {
      enter(barrier, object, limit);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** As {@link #enterWhenInterruptibly(Barrier, Object)}, if that is within {@code limit}. */
  public <T> void enterWhenInterruptibly(Barrier<? super T> barrier, T object, Duration limit)
      throws InterruptedException {
    requireNotInterrupted();
    enter(barrier, object, limit);
  }

  /**
   * Leaves what was entered by any method without {@code Read} in its name.
   *
   * @throws IllegalMonitorStateException if this thread has not entered
   */
  public void leave() {
    if (waiters != null) {
      leave(waiters);
    } else {
      unlock();
    }
  }

  // To read.

  /** Enters to read when nobody writes. */
  public void enterRead() {
    if (sharedReading != null) {
      sharedReading.lock();
    } else if (readersShare) {
      reading.lock();
    } else {
      enter();
    }
  }

  /** Enters to read when nobody writes. */
  public void enterReadInterruptibly() throws InterruptedException {
    if (readersShare) {
      reading.lockInterruptibly();
    } else {
      enterInterruptibly();
    }
  }

  /** Enters to read when nobody writes, if that is within {@code limit}. */
  public void enterRead(Duration limit) {
    try {
      if (readersShare) {
        read(limit);
      } else {
        enter(Waiters.NONE, this, limit);
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Enters to read when nobody writes, if that is within {@code limit}. */
  public void enterReadInterruptibly(Duration limit) throws InterruptedException {
    requireNotInterrupted();
    if (readersShare) {
      read(limit);
    } else {
      enter(Waiters.NONE, this, limit);
    }
  }

  /**
   * Leaves what was entered by a method with {@code Read} in its name.
   *
   * @throws IllegalMonitorStateException if this thread has not entered
   */
  public void leaveRead() {
    if (sharedReading != null) {
      sharedReading.unlock();
    } else if (readersShare) {
      reading.unlock();
    } else {
      leave();
    }
  }

  // With a body.

  /** Enters, runs {@code body}, and leaves. */
  public void run(Runnable body) {
    enter();
    try {
      body.run();
    } finally {
      leave();
    }
  }

  /** Enters, runs {@code body}, and leaves. */
  public <T extends @Nullable Object, X extends Exception> T call(GuardedCall<T, X> body) throws X {
    enter();
    try {
      return body.call();
    } finally {
      leave();
    }
  }

  /** Has the barriers evaluated after a change that was not made under the lock. */
  public void signal() {
    enter();
    leave();
  }

  /** {@return whether this thread is in, to read or to write} */
  public boolean isHeld() {
    return lock.isHeld();
  }

  /**
   * {@return whether the process that was in to write before has died within, so that what the
   * guard protects may be half done} Only a guard of the machine can say so, and only to a thread
   * that is in. Whoever writes next has dealt with it when it leaves; readers leave it to them.
   */
  public boolean ownerDied() {
    return lock.ownerDied();
  }

  @Override
  public String toString() {
    return name;
  }

  // How it is done.

  /** Lets the one go first who waits and whose turn it is, if too many have not. */
  private void giveWay(Waiters waiters) {
    if (lock.holds() == 1 && waiters.isToStandAside()) {
      boolean isIn = false;
      try {
        waiters.standAside();
        isIn = true;
      } finally {
        if (!isIn) {
          leave();
        }
      }
    }
  }

  /** Lets one go next who waits and may. */
  private void leave(Waiters waiters) {
    try {
      if (lock.holds() == 1) {
        waiters.choose();
      }
    } finally {
      unlock();
    }
  }

  private void unlock() {
    if (exclusive != null) {
      exclusive.unlock();
    } else if (unfairWriting != null) {
      unfairWriting.unlock();
    } else {
      writing.unlock();
    }
  }

  private <T> void enter(Barrier<? super T> barrier, T object, @Nullable Duration limit)
      throws InterruptedException {
    if (barrier != Waiters.NONE) {
      lock.requireBarriers();
    }
    Wait wait = null;
    if (!lock.tryNow()) {
      lock.requireNoUpgrade();
      if (limit == null) {
        writing.lockInterruptibly();
      } else {
        wait = new Wait(lock, limit);
        take(writing, wait);
      }
    }
    boolean isIn = false;
    try {
      pass(barrier, object, limit, wait);
      isIn = true;
    } finally {
      if (!isIn) {
        leave();
      }
    }
  }

  private void read(Duration limit) throws InterruptedException {
    if (!lock.tryReadNow()) {
      take(reading, new Wait(lock, limit));
    }
  }

  private void take(Lock side, Wait wait) throws InterruptedException {
    if (!wait.isInTimeFor(side)) { // Those at the barriers are known to who holds the lock alone.
      throw new GuardTimeoutException(wait.obstacle(name, null, List.of()));
    }
  }

  /** Returns when {@code barrier} is true, and throws if that does not come. */
  private <T> void pass(
      Barrier<? super T> barrier, T object, @Nullable Duration limit, @Nullable Wait begun)
      throws InterruptedException {
    if (lock.holds() > 1) {
      requireTrue(barrier, object);
      return;
    }
    boolean isFirst = waiters == null || !waiters.isToStandAside();
    if (isFirst && barrier.holdsFor(object)) {
      return;
    }
    if (waiters == null) {
      waiters = new Waiters(writing);
    }
    if (limit == null) {
      waiters.await(barrier, object);
      return;
    }
    Wait wait = begun == null ? new Wait(lock, limit) : begun;
    long left = wait.left();
    if (left <= 0 || !waiters.await(barrier, object, left)) {
      String missing = barrier == Waiters.NONE ? null : barrier.toString();
      throw new GuardTimeoutException(wait.obstacle(name, missing, waiters.threads()));
    }
  }

  /** A thread that is in cannot wait, since nobody else could make the barrier true. */
  private <T> void requireTrue(Barrier<? super T> barrier, T object) {
    if (!barrier.holdsFor(object)) {
      throw new IllegalStateException("The barrier " + barrier + " is false, and this thread holds "
          + name + " already, so nobody else could make it true. " + Callers.describe());
    }
  }

  private static void requireNotInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  @Serial
  private Object writeReplace() {
    return new GuardRecipe(
        name, OF_JVM.get(name) == this, OF_MACHINE.get(name) == this, readersShare, lock.isFair());
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A guard travels as its recipe.");
  }

  private GuardInterruptedException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new GuardInterruptedException("Interrupted while it waited to enter " + name, cause);
  }
}
