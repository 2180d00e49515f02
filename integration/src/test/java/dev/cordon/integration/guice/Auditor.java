package dev.cordon.integration.guice;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Has the account from a field. */
class Auditor {
  @Inject
  @Nullable Account account;

  Account account() {
    return requireNonNull(account);
  }
}
