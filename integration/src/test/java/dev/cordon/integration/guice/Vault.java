package dev.cordon.integration.guice;

import com.google.inject.ImplementedBy;
import dev.cordon.Guarded;
import dev.cordon.guard.Guard;

/** No module binds it. */
@ImplementedBy(GuardedVault.class)
abstract class Vault {
  private int opened;

  @Guarded
  int open() {
    Guard.assertHeld(this);
    return ++opened;
  }
}
