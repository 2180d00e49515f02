package dev.cordon.integration.cdi;

/** What {@link PlainSafe} and {@link Vault} are both for. */
interface Safe {
  int open();
}
