package dev.cordon.integration.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.cordon.guard.Guard;
import dev.cordon.integration.Crowd;
import dev.cordon.integration.Journal;
import jakarta.enterprise.inject.se.SeContainer;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.proxy.WeldClientProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Has CDI find and inject guarded classes, with and without a client proxy. */
@Timeout(60)
final class CdiTest {
  private SeContainer container;
  private Account account;
  private Ledger ledger;

  @BeforeEach
  void start() {
    container = new Weld()
        .disableDiscovery()
        .setBeanDiscoveryMode(BeanDiscoveryMode.ALL) // @Singleton alone would not do.
        .addPackages(CdiTest.class)
        .initialize();
    account = container.select(Account.class).get();
    ledger = container.select(Ledger.class).get();
  }

  @AfterEach
  void close() {
    container.close();
  }

  @Test
  void bean_isTheGeneratedClassAlone() {
    assertThat(account).isExactlyInstanceOf(GuardedAccount.class);
    assertThat(ledger).isInstanceOf(GuardedLedger.class);
    assertThat(behind(ledger)).isExactlyInstanceOf(GuardedLedger.class);
    assertThat(container.select(Account.class).handles()).hasSize(1);
    assertThat(container.select(Ledger.class).handles()).hasSize(1);
  }

  @Test
  void injection_givesOneObjectEverywhere() {
    Teller teller = container.select(Teller.class).get();
    Auditor auditor = container.select(Auditor.class).get();

    assertThat(teller.account()).isSameAs(account).isSameAs(auditor.account());
    assertThat(behind(teller.ledger())).isSameAs(behind(ledger)).isSameAs(behind(auditor.ledger()));
  }

  @Test
  void injection_isDoneOnce_underTheGuard() {
    assertThat(account.limit()).isEqualTo(7);
    assertThat(account.balance()).isEqualTo(100);
    assertThat(ledger.total()).isEqualTo(100);
    assertThat(container.select(Journal.class).get().entries())
        .containsExactly("made", "limited", "opened", "written");
  }

  @Test
  void selfCall_isGuarded() {
    account.depositTwice(5);
    ledger.enterTwice(5);

    assertThat(account.balance()).isEqualTo(110);
    assertThat(ledger.total()).isEqualTo(110);
  }

  @Test
  void guard_letsOneThreadInAtATime() throws Exception {
    Crowd.run(() -> {
      account.deposit(1);
      ledger.enter(1);
    });

    assertThat(account.balance()).isEqualTo(100 + Crowd.RUNS);
    assertThat(ledger.total()).isEqualTo(100 + Crowd.RUNS);
  }

  @Test
  void alternative_isChosenAndIntercepted() {
    Safe safe = container.select(Safe.class).get();

    assertThat(behind(safe)).isInstanceOf(GuardedVault.class);
    assertThat(safe.open()).isEqualTo(2);
    assertThat(safe.open()).isEqualTo(4);
  }

  @Test
  void guard_isThatOfTheObject_notOfItsProxy() {
    assertThat(Guard.of(behind(ledger)).isHeld()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> Guard.of(ledger));
  }

  private static Object behind(Object proxy) {
    return ((WeldClientProxy) proxy).getMetadata().getContextualInstance();
  }
}
