package dev.cordon.integration.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.name.Names;
import dev.cordon.integration.Journal;

/** Binds classes to the generated ones, and what these take. */
final class Settings extends AbstractModule {

  @Override
  protected void configure() {
    bind(Account.class).to(GuardedAccount.class).in(Singleton.class);
    bind(Ledger.class).to(GuardedLedger.class);
    bind(Journal.class).toInstance(new Journal());
    bind(Long.class).annotatedWith(Names.named("opening")).toInstance(100L);
    bind(Long.class).annotatedWith(Names.named("limit")).toInstance(7L);
  }
}
