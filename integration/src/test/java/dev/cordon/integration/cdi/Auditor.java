package dev.cordon.integration.cdi;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Has what is guarded from fields. */
@Singleton
class Auditor {
  @Inject
  @Nullable Account account;

  @Inject
  @Nullable Ledger ledger;

  Account account() {
    return requireNonNull(account);
  }

  Ledger ledger() {
    return requireNonNull(ledger);
  }
}
