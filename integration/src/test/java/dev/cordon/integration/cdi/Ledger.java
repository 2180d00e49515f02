package dev.cordon.integration.cdi;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;
import dev.cordon.integration.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** With a client proxy, for which CDI wants a constructor without parameters. */
@ApplicationScoped
@SuppressWarnings({
  "InjectOnConstructorOfAbstractClass", // It is copied to the generated class, as is the scope.
  "InjectScopeAnnotationOnInterfaceOrAbstractClass",
})
abstract class Ledger {
  private long total;

  protected Ledger() {}

  @Inject
  Ledger(Journal journal, @Named("opening") Long total) {
    this.total = total;
    journal.add("written");
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

  void enterTwice(long amount) {
    enter(amount);
    enter(amount);
  }
}
