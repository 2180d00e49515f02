package dev.cordon.integration.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.cordon.integration.Crowd;
import dev.cordon.integration.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Has Guice inject a guarded class. */
@Timeout(60)
final class GuiceTest {
  private Injector injector;
  private Account account;

  @BeforeEach
  void start() {
    injector = Guice.createInjector(new Settings());
    account = injector.getInstance(Account.class);
  }

  @Test
  void injection_givesOneGuardedObjectEverywhere() {
    assertThat(account).isExactlyInstanceOf(GuardedAccount.class);
    assertThat(injector.getInstance(Teller.class).account()).isSameAs(account);
    assertThat(injector.getInstance(Auditor.class).account()).isSameAs(account);
    assertThat(injector.getInstance(Account.class)).isSameAs(account);
  }

  @Test
  void scope_ofAClassThatIsNotAbstract_isThatOfTheGeneratedOne() {
    Ledger ledger = injector.getInstance(Ledger.class);
    ledger.enter(1);

    assertThat(ledger).isExactlyInstanceOf(GuardedLedger.class);
    assertThat(injector.getInstance(GuardedLedger.class)).isSameAs(ledger);
    assertThat(ledger.total()).isEqualTo(101);
  }

  @Test
  void implementation_namedByTheClass_isTheGeneratedOne() {
    Vault vault = injector.getInstance(Vault.class);

    assertThat(vault).isExactlyInstanceOf(GuardedVault.class);
    assertThat(vault.open()).isEqualTo(1);
  }

  @Test
  void injection_isDoneOnce_underTheGuard() {
    assertThat(injector.getInstance(Journal.class).entries()).containsExactly("made", "limited");
    assertThat(account.limit()).isEqualTo(7);
    assertThat(account.balance()).isEqualTo(100);
  }

  @Test
  void selfCall_isGuarded() {
    account.depositTwice(5);

    assertThat(account.balance()).isEqualTo(110);
  }

  @Test
  void guard_letsOneThreadInAtATime() throws Exception {
    Crowd.run(() -> account.deposit(1));

    assertThat(account.balance()).isEqualTo(100 + Crowd.RUNS);
  }
}
