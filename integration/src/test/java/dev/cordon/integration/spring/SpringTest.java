package dev.cordon.integration.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.integration.Crowd;
import dev.cordon.integration.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Has Spring find and inject a guarded class. */
@Timeout(60)
final class SpringTest {
  private AnnotationConfigApplicationContext context;
  private Account account;

  @BeforeEach
  void start() {
    context = new AnnotationConfigApplicationContext(Settings.class);
    account = context.getBean(Account.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void bean_isTheGeneratedClassAlone() {
    assertThat(account).isExactlyInstanceOf(GuardedAccount.class);
    assertThat(context.getBeansOfType(Account.class)).containsOnlyKeys("guardedAccount");
  }

  @Test
  void injection_givesOneObjectEverywhere() {
    assertThat(context.getBean(Teller.class).account()).isSameAs(account);
    assertThat(context.getBean(Auditor.class).account()).isSameAs(account);
    assertThat(context.getBean(GuardedAccount.class)).isSameAs(account);
  }

  @Test
  void injection_isDoneOnce_underTheGuard() {
    assertThat(context.getBean(Journal.class).entries())
        .containsExactly("made", "limited", "opened");
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
