package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lock of a guard. */
@Timeout(60)
final class GuardTest {
  private static final int ROUNDS = 20_000;
  private static final Duration LONG = Duration.ofSeconds(30);

  private int count;

  static Stream<Guard> guards() {
    return Stream.of(
        Guard.exclusive("exclusive", false),
        Guard.exclusive("exclusive, fair", true),
        Guard.readWrite("read-write", false),
        Guard.readWrite("read-write, fair", true));
  }

  @ParameterizedTest
  @MethodSource("guards")
  void enter_byManyThreads_letsOneInAtATime(Guard guard) throws Exception {
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int way = i;
      workers.add(Worker.start("worker-" + i, () -> {
        for (int round = 0; round < ROUNDS; round++) {
          enter(guard, way);
          try {
            count++;
          } finally {
            guard.leave();
          }
        }
      }));
    }
    for (Worker worker : workers) {
      worker.finish();
    }

    assertThat(count).isEqualTo(4 * ROUNDS);
  }

  private static void enter(Guard guard, int way) throws InterruptedException {
    switch (way) {
      case 0 -> guard.enter();
      case 1 -> guard.enterInterruptibly();
      case 2 -> guard.enter(LONG);
      default -> guard.enterInterruptibly(LONG);
    }
  }

  @ParameterizedTest
  @MethodSource("guards")
  void enter_again_isLeftAsOften(Guard guard) throws Exception {
    guard.enter();
    guard.enter(Duration.ZERO);
    guard.enterRead();
    guard.leaveRead();
    guard.leave();

    assertThat(guard.isHeld()).isTrue();
    assertThat(isFree(guard)).isFalse();
    guard.leave();
    assertThat(guard.isHeld()).isFalse();
    assertThat(isFree(guard)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("guards")
  void leave_withoutHavingEntered_isRefused(Guard guard) {
    assertThatThrownBy(guard::leave).isInstanceOf(IllegalMonitorStateException.class);
    assertThatThrownBy(guard::leaveRead).isInstanceOf(IllegalMonitorStateException.class);
  }

  @Test
  void enterRead_ofReadWrite_isShared() throws Exception {
    Guard guard = Guard.readWrite("book", false);
    var both = new CyclicBarrier(2);
    List<Worker> readers = new ArrayList<>();
    for (Worker.Body enter :
        List.<Worker.Body>of(guard::enterRead, () -> guard.enterReadInterruptibly(LONG))) {
      readers.add(Worker.start("reader", () -> {
        enter.run();
        both.await(); // Which comes only if both are in.
        guard.leaveRead();
      }));
    }
    for (Worker reader : readers) {
      reader.finish();
    }

    assertThat(isFree(guard)).isTrue();
  }

  @Test
  void enterRead_ofExclusive_isAlone() throws Exception {
    Guard guard = Guard.exclusive("book", false);
    guard.enterRead();

    assertThat(isFree(guard)).isFalse();
  }

  @Test
  void enter_byReader_isRefusedInsteadOfWaitingForItself() throws Exception {
    Guard guard = Guard.readWrite("book", false);
    guard.enterRead();

    for (int way = 0; way < 4; way++) {
      int chosen = way;
      assertThatIllegalStateException()
          .isThrownBy(() -> enter(guard, chosen))
          .withMessageContaining("would wait for itself");
    }
    guard.leaveRead();
    assertThat(isFree(guard)).isTrue();
  }

  @Test
  void enter_whileOthersRead_waitsForThem() throws Exception {
    Guard guard = Guard.readWrite("book", false);
    guard.enterRead();
    var entered = new AtomicBoolean();
    Worker writer = Worker.start("writer", () -> guard.run(() -> entered.set(true)));
    Await.waiting(writer);

    assertThat(entered).isFalse();
    guard.leaveRead();
    writer.finish();
    assertThat(entered).isTrue();
  }

  @ParameterizedTest
  @MethodSource("guards")
  void call_returnsAndThrowsWhatItsBodyDoes(Guard guard) throws Exception {
    assertThat(guard.<String, RuntimeException>call(() -> "held: " + guard.isHeld()))
        .isEqualTo("held: true");
    assertThatThrownBy(() -> guard.call(() -> {
          throw new IOException("of the body");
        }))
        .isInstanceOf(IOException.class);
    assertThat(isFree(guard)).isTrue();
  }

  /** Asks on a thread of its own. */
  private static boolean isFree(Guard guard) throws Exception {
    var isFree = new AtomicBoolean();
    Worker.start("asks", () -> {
          try {
            guard.enter(Duration.ZERO);
          } catch (GuardTimeoutException e) {
            return;
          }
          guard.leave();
          isFree.set(true);
        })
        .finish();
    return isFree.get();
  }
}
