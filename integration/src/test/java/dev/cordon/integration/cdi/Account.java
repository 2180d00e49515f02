package dev.cordon.integration.cdi;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;
import dev.cordon.integration.Journal;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Without a proxy. CDI passes over the class, which is abstract, and finds the generated one. */
@Singleton
@SuppressWarnings({
  "InjectOnConstructorOfAbstractClass", // It is copied to the generated class, as is the scope.
  "InjectScopeAnnotationOnInterfaceOrAbstractClass",
})
abstract class Account {
  private final Journal journal;
  private long balance;
  private long limit;

  @Inject
  Account(Journal journal, @Named("opening") Long balance) {
    this.journal = journal;
    this.balance = balance;
    journal.add("made");
  }

  @Inject
  @Guarded
  void setLimit(@Named("limit") Long limit) {
    Guard.assertHeld(this);
    this.limit = limit;
    journal.add("limited");
  }

  @PostConstruct
  @Guarded
  void open() {
    Guard.assertHeld(this);
    journal.add("opened");
  }

  @Guarded
  void deposit(long amount) {
    Guard.assertHeld(this);
    balance += amount;
  }

  @Guarded
  long balance() {
    return balance;
  }

  @Guarded
  long limit() {
    return limit;
  }

  void depositTwice(long amount) {
    deposit(amount);
    deposit(amount);
  }
}
