package dev.cordon.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * The calls that wait for the barriers of a lock. Guarded by that lock; every method is called by a
 * thread that holds it once.
 *
 * <p>Whoever leaves the lock looks for one call whose barrier is true and chooses it. The chosen
 * one competes for the lock like any other thread, which is what makes a guard fast, evaluates its
 * barrier again when it has it, and looks for the next when it leaves. So
 *
 * <ul>
 *   <li>one call is on its way at most, and nobody wakes in vain but where a newcomer came first;
 *   <li>no wake-up is lost: while a barrier is true for a call that waits, a call is on its way,
 *       and one that gives up chooses another;
 *   <li>nobody starves: calls with the same barrier are chosen in the order of their coming, the
 *       barriers in turn, and newcomers pass the chosen one {@value #MAX_PASSES} times at most;
 *       then they join those who wait.
 * </ul>
 */
final class Waiters {

  /** About as many short calls as fit into the time that a thread takes to wake. */
  static final int MAX_PASSES = 1024;

  /** What a newcomer waits for who must not pass any more, and has no other barrier. */
  static final Barrier<Object> NONE = Barrier.of("none", ignored -> true);

  private final Lock lock;

  /** In the order in which they are looked at. Each has a waiter. */
  private final List<Queue<?>> queues = new ArrayList<>();

  private @Nullable Waiter chosen;

  /** How many newcomers have passed the chosen one. */
  private int passes;

  Waiters(Lock lock) {
    this.lock = lock;
  }

  /** {@return whether a newcomer has to stand aside} Asking counts as a pass. */
  boolean isToStandAside() {
    return chosen != null && ++passes > MAX_PASSES;
  }

  /** Waits until the chosen one has entered, whatever interrupts come. */
  void standAside() {
    Queue<Object> queue = queue(NONE, lock);
    var waiter = queue.add(lock.newCondition());
    try {
      do {
        waiter.turn.awaitUninterruptibly();
      } while (!isTurn(queue, waiter));
    } finally {
      leave(queue, waiter);
    }
  }

  /** Waits until {@code barrier} is true. */
  <T> void await(Barrier<? super T> barrier, T object) throws InterruptedException {
    Queue<T> queue = queue(barrier, object);
    Waiter waiter = queue.add(lock.newCondition());
    try {
      do {
        waiter.turn.await();
      } while (!isTurn(queue, waiter));
    } finally {
      leave(queue, waiter);
    }
  }

  /** Waits until {@code barrier} is true; returns false if it is not in time. */
  <T> boolean await(Barrier<? super T> barrier, T object, long nanos) throws InterruptedException {
    Queue<T> queue = queue(barrier, object);
    Waiter waiter = queue.add(lock.newCondition());
    try {
      long left = nanos;
      boolean turn;
      do {
        left = waiter.turn.awaitNanos(left);
        turn = isTurn(queue, waiter);
      } while (!turn && left > 0);
      return turn;
    } finally {
      leave(queue, waiter);
    }
  }

  /** Chooses a call that may enter, if none is on its way. */
  void choose() {
    for (int i = 0; chosen == null && i < queues.size(); ) {
      Queue<?> queue = queues.get(i);
      try {
        if (queue.isOpen()) {
          queues.remove(i);
          queues.add(queue); // The other barriers come first the next time.
          chosen = queue.first();
          passes = 0;
          chosen.turn.signal();
        } else {
          i++;
        }
      } catch (Throwable e) { // It is that of those who wait, not of the thread that leaves.
        queues.remove(queue);
        queue.fail(e);
      }
    }
  }

  /** {@return who waits for a barrier} */
  List<Thread> threads() {
    List<Thread> threads = new ArrayList<>();
    queues.forEach(queue -> queue.waiters.forEach(waiter -> threads.add(waiter.thread)));
    return threads;
  }

  /** {@return whether {@code waiter}, which is awake, may enter} */
  private boolean isTurn(Queue<?> queue, Waiter waiter) {
    do {
      if (waiter.fault != null) {
        throw queue.barrier.hasThrown(waiter.fault);
      }
      boolean wasChosen = chosen == waiter;
      if (wasChosen) {
        chosen = null;
      }
      if (queue.holds()) {
        return true;
      }
      if (wasChosen) {
        choose(); // For it may be another's turn all the same.
      }
    } while (chosen == waiter || waiter.fault != null); // It is awake, so no signal reaches it.
    return false;
  }

  /** A call that gives up chooses another when it leaves the lock, as any does. */
  private void leave(Queue<?> queue, Waiter waiter) {
    queue.waiters.remove(waiter);
    if (queue.waiters.isEmpty()) {
      queues.remove(queue);
    }
    if (chosen == waiter) {
      chosen = null;
    }
  }

  private <T> Queue<T> queue(Barrier<? super T> barrier, T object) {
    for (Queue<?> queue : queues) {
      if (queue.isOf(barrier, object)) {
        @SuppressWarnings("unchecked") // It is the queue of this object.
        Queue<T> same = (Queue<T>) queue;
        return same;
      }
    }
    Queue<T> queue = new Queue<>(barrier, object);
    queues.add(queue);
    return queue;
  }

  /** The calls that wait for one barrier of one object, the first to come first. */
  private static final class Queue<T> {
    private final Barrier<? super T> barrier;
    private final T object;
    private final Deque<Waiter> waiters = new ArrayDeque<>();

    Queue(Barrier<? super T> barrier, T object) {
      this.barrier = barrier;
      this.object = object;
    }

    @SuppressWarnings("ReferenceEquality") // Objects that are equal are not in the same state.
    boolean isOf(Barrier<?> itsBarrier, Object itsObject) {
      return barrier == itsBarrier && object == itsObject;
    }

    /** Evaluates the barrier for a thread that leaves. */
    boolean isOpen() {
      return barrier.test(object);
    }

    /** Evaluates the barrier for one of those who wait. */
    boolean holds() {
      return barrier.holdsFor(object);
    }

    Waiter first() {
      return waiters.getFirst();
    }

    Waiter add(Condition turn) {
      var waiter = new Waiter(turn);
      waiters.add(waiter);
      return waiter;
    }

    void fail(Throwable fault) {
      for (Waiter waiter : waiters) {
        waiter.fault = fault;
        waiter.turn.signal();
      }
    }
  }
}
