package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cordon.task.Await;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call tells that did not get in in time. */
@Timeout(60)
final class GuardTimeoutTest {
  private static final Duration LIMIT = Duration.ofMillis(50);
  private static final Barrier<Object> NEVER = Barrier.of("never", ignored -> false);

  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void enter_whileAnotherIsIn_namesItAndItsStack() throws Exception {
    Guard guard = Guard.exclusive("Account", false);
    Worker owner = hold(guard);
    Worker other = Worker.start("other", () -> guard.run(() -> {}));
    Await.waiting(other);

    var failure = catchThrowableOfType(GuardTimeoutException.class, () -> guard.enter(LIMIT));

    assertThat(failure.lock()).isEqualTo("Account");
    assertThat(failure.barrier()).isEmpty();
    assertThat(failure.owner()).contains("owner");
    assertThat(failure.ownerStack()).anyMatch(frame -> frame.getMethodName().equals("stayInside"));
    assertThat(failure.ownerSeenFor()).isGreaterThanOrEqualTo(LIMIT);
    assertThat(failure.readers()).isZero();
    assertThat(failure.waiting()).containsExactly("other");
    assertThat(failure)
        .hasMessageStartingWith("Waited 50 ms for the lock Account. Thread \"owner\" holds it,"
            + " and held it when the wait began. Also waiting: \"other\".\nThe owner is here:\n")
        .hasMessageContaining("stayInside");
    finish(owner, other);
  }

  @Test
  void enter_withoutTime_doesNotWait() throws Exception {
    Guard guard = Guard.exclusive("Account", false);
    Worker owner = hold(guard);

    for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(Long.MIN_VALUE))) {
      var failure = catchThrowableOfType(GuardTimeoutException.class, () -> guard.enter(none));
      assertThat(failure.owner()).contains("owner");
      assertThat(failure).hasMessageStartingWith("Waited 0 s for the lock Account.");
    }
    finish(owner);
  }

  @Test
  void enter_withMoreTimeThanThereIs_waits() throws Exception {
    Guard guard = Guard.exclusive("Account", false);
    Worker owner = hold(guard);
    Worker other = Worker.start("other", () -> {
      guard.enter(Duration.ofSeconds(Long.MAX_VALUE));
      guard.leave();
    });
    Await.waiting(other);

    finish(owner, other);
  }

  @Test
  void enter_whileOthersRead_tellsTheirNumber() throws Exception {
    Guard guard = Guard.readWrite("Account", false);
    Worker reader = Worker.start("reader", () -> {
      guard.enterRead();
      guard.enterRead();
      stayInside();
      guard.leaveRead();
      guard.leaveRead();
    });
    Await.waiting(reader);

    var failure = catchThrowableOfType(GuardTimeoutException.class, () -> guard.enter(LIMIT));

    assertThat(failure.owner()).isEmpty();
    assertThat(failure.readers()).isEqualTo(2);
    assertThat(failure).hasMessage("Waited 50 ms for the lock Account. 2 readers hold it.");
    finish(reader);
  }

  @Test
  void enterRead_whileAnotherWrites_namesIt() throws Exception {
    Guard guard = Guard.readWrite("Account", false);
    Worker owner = hold(guard);

    var failure = catchThrowableOfType(
        GuardTimeoutException.class, () -> guard.enterRead(Duration.ofNanos(50)));

    assertThat(failure.owner()).contains("owner");
    assertThat(failure).hasMessageStartingWith("Waited 50 ns for the lock Account.");
    finish(owner);
  }

  @Test
  void enterWhen_withFalseBarrier_namesIt() throws Exception {
    Guard guard = Guard.exclusive("Account", false);
    Worker other = Worker.start("other", () -> {
      try {
        guard.enterWhenInterruptibly(NEVER, this);
      } catch (InterruptedException e) {
        return; // As it should end.
      }
      throw new AssertionError("got in");
    });
    Await.waiting(other);

    var failure = catchThrowableOfType(
        GuardTimeoutException.class, () -> guard.enterWhen(NEVER, this, LIMIT));

    assertThat(failure.barrier()).contains("never");
    assertThat(failure)
        .hasMessage("Waited 50 ms for the barrier never of the lock Account, which is still false."
            + " Also waiting: \"other\".");
    assertThat(guard.isHeld()).isFalse();
    other.interrupt();
    other.finish();
  }

  private Worker hold(Guard guard) throws Exception {
    Worker owner = Worker.start("owner", () -> {
      guard.enter();
      stayInside();
      guard.leave();
    });
    Await.waiting(owner);
    return owner;
  }

  private void stayInside() throws InterruptedException {
    end.await();
  }

  private void finish(Worker... workers) throws Exception {
    end.countDown();
    for (Worker worker : workers) {
      worker.finish();
    }
  }
}
