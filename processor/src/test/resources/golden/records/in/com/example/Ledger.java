package com.example;

import dev.cordon.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Records need not be serializable, since each has a codec. */
final class Ledger {

  @Task
  static Entry largest(List<Entry> entries, Currency currency) {
    return entries.get(0);
  }

  @Task
  static Nothing check(Entry... entries) {
    return new Nothing();
  }

  record Entry(LocalDate date, Money amount, String... tags) {
    Entry {
      tags = tags.clone();
    }
  }

  record Money(BigDecimal value, Currency currency) {
    Money(String value, Currency currency) {
      this(new BigDecimal(value), currency);
    }
  }

  record Nothing() {}

  enum Currency {
    CROWN,
    PENNY
  }

  private Ledger() {}
}
