package dev.cordon.integration.spring;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Has the account from a field. */
@Component
class Auditor {
  @Autowired
  private @Nullable Account account;

  Account account() {
    return requireNonNull(account);
  }
}
