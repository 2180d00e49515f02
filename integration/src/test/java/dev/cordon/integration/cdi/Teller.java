package dev.cordon.integration.cdi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Has what is guarded from its constructor. */
@Singleton
class Teller {
  private final Account account;
  private final Ledger ledger;

  @Inject
  Teller(Account account, Ledger ledger) {
    this.account = account;
    this.ledger = ledger;
  }

  Account account() {
    return account;
  }

  Ledger ledger() {
    return ledger;
  }
}
