package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Contradictory orders, found in one thread in which nothing ever waits. */
@Timeout(30)
final class LockOrderTest {
  private final LockOrder order = new LockOrder(true);
  private final OrderedLock bank = lock("Bank");
  private final OrderedLock account = lock("Account");
  private final OrderedLock log = lock("Log");

  private OrderedLock lock(String name) {
    return new OrderedLock(name, new ReadWrite(name, false), order);
  }

  private static void nest(OrderedLock... locks) {
    for (OrderedLock lock : locks) {
      lock.write();
    }
    for (OrderedLock lock : locks) {
      lock.writing().unlock();
    }
  }

  @Test
  void sameOrder_isFine() {
    nest(bank, account, log);
    nest(bank, log);
    nest(account, log);
    nest(bank, bank, account, bank, account);
    nest(log);
  }

  @Test
  void inversion_isToldWithBothStacks() {
    nest(bank, account);

    assertThatExceptionOfType(LockOrderException.class)
        .isThrownBy(this::inTheOtherOrder)
        .withMessageStartingWith("Locks are entered in contradictory orders, so threads may come to"
            + " wait for each other.\nNow, \"" + Thread.currentThread().getName()
            + "\" enters Bank while it holds Account:\n    at ")
        .withMessageContaining("LockOrderTest.inTheOtherOrder(")
        .withMessageContaining("\nBefore, \"" + Thread.currentThread().getName()
            + "\" enters Account while it holds Bank:\n    at ")
        .withMessageContaining("LockOrderTest.inversion_isToldWithBothStacks(");
  }

  private void inTheOtherOrder() {
    account.write();
    try {
      bank.write();
    } finally {
      account.writing().unlock();
    }
  }

  @Test
  void inversion_isThrownEveryTime_andLeavesNoLockHeld() {
    nest(bank, account);

    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(LockOrderException.class).isThrownBy(this::inTheOtherOrder);
      assertThat(bank.isHeld()).isFalse();
      assertThat(account.isHeld()).isFalse();
    }
  }

  @Test
  void inversion_betweenOtherObjectsOfTheSameClasses_isTold() {
    nest(bank, account);

    assertThatExceptionOfType(LockOrderException.class)
        .isThrownBy(() -> nest(lock("Account"), lock("Bank")));
  }

  @Test
  void circleOfThree_isToldWithAllStacks() {
    nest(bank, account);
    nest(account, log);

    assertThatExceptionOfType(LockOrderException.class)
        .isThrownBy(() -> nest(log, bank))
        .withMessageContaining("enters Bank while it holds Log")
        .withMessageContaining("enters Account while it holds Bank")
        .withMessageContaining("enters Log while it holds Account");
  }

  @Test
  void locksOfOneName_areComparedByObject() {
    OrderedLock first = lock("Account");
    OrderedLock second = lock("Account");
    OrderedLock third = lock("Account");
    nest(first, second);
    nest(second, third);
    nest(first, third);

    assertThatExceptionOfType(LockOrderException.class)
        .isThrownBy(() -> nest(third, first))
        .withMessageContaining("enters Account while it holds another Account");
  }

  @Test
  void reading_isWatchedToo() throws Exception {
    bank.tryReadNow();
    account.reading().lockInterruptibly();
    account.reading().unlock();
    bank.reading().unlock();
    account.reading().lock();

    assertThatExceptionOfType(LockOrderException.class)
        .isThrownBy(() -> bank.reading().tryLock(1, TimeUnit.SECONDS));
    assertThatExceptionOfType(LockOrderException.class).isThrownBy(bank::tryNow);
  }

  @Test
  void lockThatWasNotHad_isNotHeld() throws Exception {
    bank.write();
    Thread other = new Thread(() -> {
      assertThat(bank.tryNow()).isFalse();
      nest(account);
    });
    other.start();
    other.join();
    bank.writing().unlock();

    nest(account, bank);
  }

  @Test
  void report_logsOnce() {
    List<String> logged = new ArrayList<>();
    Logger logger = Logger.getLogger("dev.cordon.guard");
    var handler = new Handler() {
      @Override
      public void publish(LogRecord entry) {
        logged.add(entry.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      var reporting = new LockOrder(false);
      var a = new OrderedLock("A", new Exclusive(false), reporting);
      var b = new OrderedLock("B", new Exclusive(false), reporting);
      nest(a, b);
      nest(b, a);
      nest(b, a);
    } finally {
      logger.setUseParentHandlers(true);
      logger.removeHandler(handler);
    }

    assertThat(logged).singleElement().asString().contains("enters A while it holds B");
  }

  @Test
  void property_hasTwoValues() {
    assertThat(LockOrder.of(null)).isNull();
    assertThat(LockOrder.of("throw")).isNotNull();
    assertThat(LockOrder.of("report")).isNotNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LockOrder.of("yes"))
        .withMessage(
            "The system property cordon.lockOrder is \"yes\". Write \"throw\" or \"report\".");
  }
}
