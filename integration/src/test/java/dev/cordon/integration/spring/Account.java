package dev.cordon.integration.spring;

import dev.cordon.Guarded;
import dev.cordon.guard.Guard;
import dev.cordon.integration.Journal;
import jakarta.annotation.PostConstruct;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Spring passes over the class, which is abstract, and finds the generated one. */
@Component
abstract class Account {
  private final Journal journal;
  private long balance;
  private long limit;

  @Autowired
  Account(Journal journal, @Qualifier("opening") Long balance) {
    this.journal = journal;
    this.balance = balance;
    journal.add("made");
  }

  @Autowired
  @Guarded
  void setLimit(@Qualifier("limit") Long limit) {
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
