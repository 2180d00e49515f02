package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules of barriers. */
@Timeout(60)
final class BarrierTest {
  private static final Barrier<BarrierTest> OPEN = Barrier.of("open", BarrierTest::isOpen);
  private static final Barrier<BarrierTest> HAS_PERMIT =
      Barrier.of("hasPermit", test -> test.permits > 0);

  private final Guard guard = Guard.exclusive("Gate", false);

  /** Guarded by {@link #guard}. */
  private boolean open;

  /** Guarded by {@link #guard}. */
  private int permits;

  /** Guarded by {@link #guard}. */
  private int evaluations;

  /** Guarded by {@link #guard}. */
  private final List<String> entered = new ArrayList<>();

  private boolean isOpen() {
    assertThat(guard.isHeld()).isTrue();
    evaluations++;
    return open;
  }

  @Test
  void enterWhen_withTrueBarrier_enters() {
    open = true;

    guard.enterWhen(OPEN, this);
    guard.leave();

    assertThat(evaluations).isEqualTo(1);
  }

  @Test
  void leave_evaluatesTheBarrier() throws Exception {
    Worker waiter = passing("waiter");
    guard.run(() -> {});

    Await.waiting(waiter);
    guard.run(() -> open = true);
    waiter.finish();
    assertThat(entered).containsExactly("waiter");
  }

  @Test
  void leave_byThrowingBody_evaluatesTheBarrier() throws Exception {
    Worker waiter = passing("waiter");

    assertThatThrownBy(() -> guard.run(() -> {
          open = true;
          throw new IllegalArgumentException("of the body");
        }))
        .isInstanceOf(IllegalArgumentException.class);
    waiter.finish();
  }

  @Test
  void leave_ofAnInnerCall_evaluatesNothing() throws Exception {
    Worker waiter = passing("waiter");

    guard.run(() -> {
      int before = evaluations;
      guard.run(() -> open = true);
      assertThat(evaluations).isEqualTo(before);
      open = false;
    });
    Await.waiting(waiter);
    assertThat(entered).isEmpty();
    guard.run(() -> open = true);
    waiter.finish();
  }

  @Test
  void leave_withoutWaiters_evaluatesNothing() throws Exception {
    Worker waiter = passing("waiter");
    guard.run(() -> open = true);
    waiter.finish();
    guard.run(() -> evaluations = 0);

    guard.run(() -> {});

    assertThat(evaluations).isZero();
  }

  @Test
  void signal_evaluatesTheBarrier() throws Exception {
    Worker waiter = passing("waiter");
    open = true; // Not under the lock, as by code that knows of none.

    guard.signal();

    waiter.finish();
  }

  @Test
  void barrierThatTurnsTrueBetweenTwoLooksOfItsWaiter_letsItIn() throws Exception {
    var looks = new AtomicInteger(); // It is false for who comes, and for who was chosen.
    Barrier<BarrierTest> turning = Barrier.of("turning", test -> {
      int look = looks.incrementAndGet();
      return look != 1 && look != 3;
    });
    Worker waiter = started("waiter", () -> {
      guard.enterWhen(turning, this);
      guard.leave();
    });

    guard.signal();

    waiter.finish();
  }

  @Test
  void barrierThatThrowsBetweenTwoLooksOfItsWaiter_reachesIt() throws Exception {
    var fault = new IllegalArgumentException("of the barrier");
    var looks = new AtomicInteger();
    Barrier<BarrierTest> turning = Barrier.of("turning", test -> {
      if (looks.incrementAndGet() > 3) {
        throw fault;
      }
      return looks.get() == 2;
    });
    Worker waiter = started(
        "waiter",
        () -> assertThatThrownBy(() -> guard.enterWhen(turning, this)).cause().isSameAs(fault));

    guard.signal();

    waiter.finish();
  }

  @Test
  void waiters_ofOneBarrier_enterInTheOrderOfTheirComing() throws Exception {
    List<Worker> waiters = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      waiters.add(taking("waiter-" + i));
    }

    guard.run(() -> permits = 8);

    for (Worker waiter : waiters) {
      waiter.finish();
    }
    assertThat(entered)
        .containsExactlyElementsOf(waiters.stream().map(Thread::getName).toList());
  }

  @Test
  void onePermit_letsOneIn() throws Exception {
    Worker first = taking("first");
    Worker second = taking("second");

    guard.run(() -> permits = 1);
    first.finish();
    Await.waiting(second);

    guard.run(() -> {
      assertThat(entered).containsExactly("first");
      permits = 1;
    });
    second.finish();
  }

  @Test
  void enterWhen_byThreadThatIsIn_passesOrIsRefusedWithBothMethods() {
    permits = 1;
    guard.run(() -> guard.enterWhen(HAS_PERMIT, this, Duration.ZERO));
    guard.leave();
    permits = 0;

    assertThatIllegalStateException()
        .isThrownBy(this::outer)
        .withMessage("The barrier hasPermit is false, and this thread holds Gate already, so nobody"
            + " else could make it true. It is asked for by BarrierTest.inner(), within"
            + " BarrierTest.outer().");
    assertThat(guard.isHeld()).isFalse();
  }

  private void outer() {
    guard.enter();
    try {
      inner();
    } finally {
      guard.leave();
    }
  }

  private void inner() {
    guard.enterWhen(HAS_PERMIT, this);
    guard.leave();
  }

  @Test
  void barrierThatThrows_reachesItsWaitersAndNobodyElse() throws Exception {
    var fault = new IllegalArgumentException("of the barrier");
    Barrier<BarrierTest> faulty = Barrier.of("faulty", test -> {
      if (test.permits > 0) {
        throw fault;
      }
      return false;
    });
    List<Worker> waiters = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      waiters.add(started(
          "waiter-" + i,
          () -> assertThatThrownBy(() -> guard.enterWhen(faulty, this))
              .isExactlyInstanceOf(GuardException.class)
              .hasMessage("The barrier faulty has thrown " + fault)
              .cause()
              .isSameAs(fault)));
    }
    Worker other = passing("other");

    guard.run(() -> permits = 1);

    for (Worker waiter : waiters) {
      waiter.finish();
    }
    assertThatThrownBy(() -> guard.enterWhen(faulty, this)).cause().isSameAs(fault);
    assertThat(guard.isHeld()).isFalse();
    guard.run(() -> open = true);
    other.finish();
  }

  @Test
  void waiterThatGivesUp_leavesItsTurnToTheNext() throws Exception {
    for (int round = 0; round < 200; round++) {
      Worker gone = started("gone", () -> {
        try {
          guard.enterWhenInterruptibly(HAS_PERMIT, this);
        } catch (InterruptedException e) {
          return;
        }
        permits--;
        guard.leave();
        guard.run(() -> permits++); // It was quicker than the interrupt: as if it had not been.
      });
      Worker next = taking("next");

      var start = new CountDownLatch(1);
      Worker interrupter = Worker.start("interrupter", () -> {
        start.await();
        gone.interrupt();
      });
      start.countDown();
      guard.run(() -> permits++);

      next.finish();
      gone.finish();
      interrupter.finish();
      assertThat(permits).isZero();
    }
  }

  @Test
  void newcomers_passAWaiterABoundedNumberOfTimes() throws Exception {
    Worker waiter = taking("waiter");
    guard.enter();
    permits = 1;
    List<Worker> crowd = new ArrayList<>();
    for (int i = 0;
        i < Waiters.MAX_PASSES + 50;
        i++) { // All of them are before it in the queue of the lock.
      String name = "newcomer-" + i;
      crowd.add(started(name, () -> guard.run(() -> entered.add(name))));
    }

    guard.leave();

    waiter.finish();
    for (Worker newcomer : crowd) {
      newcomer.finish();
    }
    assertThat(entered).hasSize(crowd.size() + 1);
    assertThat(entered.indexOf("waiter")).isLessThanOrEqualTo(Waiters.MAX_PASSES);
  }

  @Test
  void manyBarriers_wakeOnlyWhoMayEnter() throws Exception {
    int[] calls = new int[50];
    boolean[] isOpen = new boolean[50];
    List<Worker> waiters = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int own = i;
      Barrier<Object> barrier = Barrier.of("barrier-" + i, ignored -> {
        calls[own]++;
        return isOpen[own];
      });
      waiters.add(started("waiter-" + i, () -> {
        guard.enterWhen(barrier, this);
        entered.add(Thread.currentThread().getName());
        guard.leave();
      }));
    }
    guard.run(() -> {
      isOpen[49] = true;
      Arrays.fill(calls, 0);
    });
    waiters.get(49).finish();

    guard.run(() -> {
      assertThat(entered).containsExactly("waiter-49");
      assertThat(calls[49]).isEqualTo(2); // By who left, and by itself.
      assertThat(calls[0]).isEqualTo(2); // By each of the two who left.
      Arrays.fill(isOpen, true);
    });
    for (Worker waiter : waiters) {
      waiter.finish();
    }
  }

  /** A thread that waits until it is open. */
  private Worker passing(String name) throws Exception {
    return started(name, () -> {
      guard.enterWhen(OPEN, this);
      entered.add(name);
      guard.leave();
    });
  }

  /** A thread that waits for a permit, and takes it. */
  private Worker taking(String name) throws Exception {
    return started(name, () -> {
      guard.enterWhen(HAS_PERMIT, this);
      permits--;
      entered.add(name);
      guard.leave();
    });
  }

  private static Worker started(String name, Worker.Body body) throws Exception {
    Worker worker = Worker.start(name, body);
    Await.waiting(worker);
    return worker;
  }
}
