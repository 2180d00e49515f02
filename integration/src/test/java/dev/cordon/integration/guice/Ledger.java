package dev.cordon.integration.guice;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Its scope is copied. Without one on the generated class there would be several objects. */
@Singleton
@SuppressWarnings("cordon:GUARDED_RAW") // Guice allows no scope on an abstract class.
class Ledger {
  private long total;

  @Inject
  Ledger(@Named("opening") Long total) {
    this.total = total;
  }

  @Guarded
  void enter(long amount) {
    Guard.assertHeld(this);
    total += amount;
  }

  @Guarded
  long total() {
    return total;
  }
}
