package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Guards that are found by their objects, and by their names. */
@Timeout(30)
final class GuardedTypeTest {

  /** As a generated class, with two locks. */
  static class Account {
    static final Guard OF_CLASS = Guard.exclusive("Account.class", false);

    static {
      GuardedType.of(Account.class)
          .guard("", account -> account.guard)
          .guard("audit", account -> account.audit)
          .classGuard("", OF_CLASS);
    }

    final @Nullable Guard guard;
    final Guard audit = Guard.exclusive("Account#audit", false);

    Account(@Nullable Guard guard) {
      this.guard = guard;
    }

    Account() {
      this(Guard.readWrite("Account", false));
    }
  }

  static final class Savings extends Account {}

  @Test
  void of_findsTheGuardOfEachLock_forSubclassesToo() {
    var account = new Savings();

    assertThat(Guard.of(account)).isSameAs(account.guard);
    assertThat(Guard.of(account, "audit")).isSameAs(account.audit);
    assertThat(Guard.of(Account.class)).isSameAs(Account.OF_CLASS);
    assertThat(Guard.of(Savings.class)).isSameAs(Account.OF_CLASS);
  }

  @Test
  void of_ofWhatIsNotGuarded_throws() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guard.of("text"))
        .withMessageStartingWith("An object of java.lang.String has no guard without a name.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guard.of(new Account(), "other"))
        .withMessageContaining("has no guard \"other\".");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guard.of(String.class))
        .withMessageStartingWith("The class java.lang.String has no guard without a name.");
  }

  @Test
  void of_duringConstruction_throws() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Guard.of(new Account(null)))
        .withMessageContaining("has not finished");
  }

  @Test
  void assertHeld_throwsUnlessThisThreadIsIn() {
    var account = new Account();

    assertThatIllegalStateException()
        .isThrownBy(() -> Guard.assertHeld(account))
        .withMessage("Thread \"" + Thread.currentThread().getName()
            + "\" does not hold Account, as it should here.");
    Guard.of(account).run(() -> Guard.assertHeld(account));
    Guard.of(account).enterRead();
    Guard.assertHeld(account);
    Guard.of(account).leaveRead();
    assertThatIllegalStateException().isThrownBy(() -> Guard.assertHeld(account));
    Guard.of(account)
        .run(() ->
            assertThatIllegalStateException().isThrownBy(() -> Guard.assertHeld(account, "audit")));
  }

  @Test
  void assertHeld_whileAnotherThreadIsIn_throws() throws Exception {
    var account = new Account();
    var failures = new AtomicInteger();

    Guard.of(account).call(() -> {
      Thread other = new Thread(() -> {
        try {
          Guard.assertHeld(account);
        } catch (IllegalStateException e) {
          failures.incrementAndGet();
        }
      });
      other.start();
      other.join();
      return null;
    });

    assertThat(failures).hasValue(1);
  }

  @Test
  void assertHeldAndSignal_duringConstruction_doNothing() {
    var account = new Account(null);

    Guard.assertHeld(account);
    Guard.signal(account);
  }

  @Test
  void signal_hasBarriersEvaluatedAfterAChangeOutside() throws Exception {
    var account = new Account();
    var open = new AtomicBoolean();
    var barrier = Barrier.<Account>of("open", ignored -> open.get());
    Thread waiting = new Thread(() -> {
      Guard guard = Guard.of(account);
      guard.enterWhen(barrier, account);
      guard.leave();
    });
    waiting.start();
    while (waiting.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    open.set(true);
    Guard.signal(account);
    waiting.join();

    assertThat(Guard.of(account).isHeld()).isFalse();
  }

  @Test
  void ofJvm_isOneGuardForAName() {
    assertThat(Guard.ofJvm("one", false))
        .isSameAs(Guard.ofJvm("one", true))
        .isNotSameAs(Guard.ofJvm("two", false))
        .hasToString("one");
  }

  @Test
  void guard_fromAStream_isOneThatNobodyHolds() throws Exception {
    Guard guard = Guard.readWrite("name", true);
    guard.enter();

    Guard copy = copy(guard);

    assertThat(copy).isNotSameAs(guard).hasToString("name");
    assertThat(copy.isHeld()).isFalse();
    copy.run(() -> assertThat(copy.isHeld()).isTrue());
    assertThat(copy(Guard.ofJvm("one", false))).isSameAs(Guard.ofJvm("one", false));
    guard.leave();
  }

  private static Guard copy(Guard guard) throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(guard);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Guard) in.readObject();
    }
  }
}
