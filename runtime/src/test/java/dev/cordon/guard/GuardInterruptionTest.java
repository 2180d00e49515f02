package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Await;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interrupts of threads that wait to enter. */
@Timeout(60)
final class GuardInterruptionTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Barrier<Object> NEVER = Barrier.of("never", ignored -> false);
  private static final Barrier<Object> ALWAYS = Barrier.of("always", ignored -> true);

  /** A way to enter. */
  record Way(String name, Entry entry) {
    @Override
    public String toString() {
      return name;
    }
  }

  interface Entry {
    void enter(Guard guard) throws InterruptedException;
  }

  private static Stream<Way> ways(Map<String, Entry> entries) {
    return entries.entrySet().stream().map(entry -> new Way(entry.getKey(), entry.getValue()));
  }

  static Stream<Way> uninterruptible() {
    return ways(Map.of("enter", Guard::enter, "enterRead", Guard::enterRead));
  }

  static Stream<Way> undeclared() {
    return ways(Map.of(
        "enter, limit", guard -> guard.enter(LONG),
        "enterRead, limit", guard -> guard.enterRead(LONG),
        "enterWhen", guard -> guard.enterWhen(ALWAYS, guard),
        "enterWhen, limit", guard -> guard.enterWhen(ALWAYS, guard, LONG)));
  }

  static Stream<Way> declared() {
    return ways(Map.of(
        "enter", Guard::enterInterruptibly,
        "enter, limit", guard -> guard.enterInterruptibly(LONG),
        "enterRead", Guard::enterReadInterruptibly,
        "enterRead, limit", guard -> guard.enterReadInterruptibly(LONG),
        "enterWhen", guard -> guard.enterWhenInterruptibly(ALWAYS, guard),
        "enterWhen, limit", guard -> guard.enterWhenInterruptibly(ALWAYS, guard, LONG)));
  }

  static Stream<Way> atBarrier() {
    return ways(Map.of(
        "undeclared", guard -> guard.enterWhen(NEVER, guard),
        "undeclared, limit", guard -> guard.enterWhen(NEVER, guard, LONG),
        "declared", guard -> guard.enterWhenInterruptibly(NEVER, guard),
        "declared, limit", guard -> guard.enterWhenInterruptibly(NEVER, guard, LONG)));
  }

  @ParameterizedTest
  @MethodSource("uninterruptible")
  void uninterruptible_whileItWaits_waitsOnAndKeepsTheInterrupt(Way way) throws Exception {
    Guard guard = Guard.readWrite("lock", false);
    var wasInterrupted = new AtomicBoolean();
    guard.enter();
    Worker waiter = Worker.start("waiter", () -> {
      way.entry().enter(guard);
      wasInterrupted.set(Thread.interrupted());
    });
    Await.waiting(waiter);
    waiter.interrupt();
    guard.leave();
    waiter.finish();

    assertThat(wasInterrupted).isTrue();
  }

  @ParameterizedTest
  @MethodSource("undeclared")
  void undeclared_whileItWaits_throwsAndKeepsTheInterrupt(Way way) throws Exception {
    Guard guard = Guard.readWrite("lock", false);
    guard.enter();
    Worker waiter = Worker.start("waiter", () -> {
      assertThatThrownBy(() -> way.entry().enter(guard))
          .isInstanceOf(GuardInterruptedException.class)
          .hasMessage("Interrupted while it waited to enter lock")
          .hasCauseInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(guard.isHeld()).isFalse();
    });
    Await.waiting(waiter);
    waiter.interrupt();
    waiter.finish();
  }

  @ParameterizedTest
  @MethodSource("undeclared")
  void undeclared_thatNeedNotWait_entersAndKeepsTheInterrupt(Way way) throws Exception {
    Guard guard = Guard.readWrite("lock", false);
    Worker.start("interrupted", () -> {
          Thread.currentThread().interrupt();
          way.entry().enter(guard);
          assertThat(Thread.interrupted()).isTrue();
          assertThat(guard.isHeld()).isTrue();
        })
        .finish();
  }

  @ParameterizedTest
  @MethodSource("declared")
  void declared_whileItWaits_throws(Way way) throws Exception {
    Guard guard = Guard.readWrite("lock", false);
    guard.enter();
    Worker waiter = Worker.start("waiter", () -> {
      assertThatThrownBy(() -> way.entry().enter(guard)).isInstanceOf(InterruptedException.class);
      assertThat(Thread.interrupted()).isFalse();
      assertThat(guard.isHeld()).isFalse();
    });
    Await.waiting(waiter);
    waiter.interrupt();
    waiter.finish();
  }

  @ParameterizedTest
  @MethodSource("declared")
  void declared_interruptedBefore_throws(Way way) throws Exception {
    Guard guard = Guard.readWrite("lock", false);
    Worker.start("interrupted", () -> {
          Thread.currentThread().interrupt();
          assertThatThrownBy(() -> way.entry().enter(guard))
              .isInstanceOf(InterruptedException.class);
          assertThat(guard.isHeld()).isFalse();
        })
        .finish();
  }

  @ParameterizedTest
  @MethodSource("atBarrier")
  void anyone_atItsBarrier_isInterrupted(Way way) throws Exception {
    Guard guard = Guard.exclusive("lock", false);
    Worker waiter = Worker.start("waiter", () -> {
      assertThatThrownBy(() -> way.entry().enter(guard))
          .isInstanceOfAny(GuardInterruptedException.class, InterruptedException.class);
      assertThat(guard.isHeld()).isFalse();
    });
    Await.waiting(waiter);
    waiter.interrupt();
    waiter.finish();

    guard.enter(Duration.ZERO); // For it has left nothing behind.
  }
}
