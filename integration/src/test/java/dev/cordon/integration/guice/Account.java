package dev.cordon.integration.guice;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;
import dev.cordon.integration.Journal;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Its scope is that of its binding. Guice allows none on an abstract class. */
@SuppressWarnings("InjectOnConstructorOfAbstractClass") // The generated class has it too.
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
