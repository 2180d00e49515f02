package dev.cordon.integration.guice;

import jakarta.inject.Inject;

/** Has the account from its constructor. */
class Teller {
  private final Account account;

  @Inject
  Teller(Account account) {
    this.account = account;
  }

  Account account() {
    return account;
  }
}
