package dev.cordon.integration.cdi;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives way to the alternative. */
@ApplicationScoped
class PlainSafe implements Safe {

  @Override
  public int open() {
    return 0;
  }
}
