package dev.cordon.integration.spring;

import org.springframework.stereotype.Component;

/** Has the account from its constructor. */
@Component
class Teller {
  private final Account account;

  Teller(Account account) {
    this.account = account;
  }

  Account account() {
    return account;
  }
}
