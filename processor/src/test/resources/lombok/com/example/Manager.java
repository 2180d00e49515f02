package com.example;

import dev.cordon.Guarded;
import lombok.Getter;
import lombok.Setter;

/** Its barrier is made by Lombok, above. */
@Getter
abstract class Manager extends GuardedPerson {
  @Setter(onMethod_ = @Guarded)
  private long salary;

  Manager(String name, int age) {
    super(name, age, true);
  }

  @Guarded(when = "isAdult")
  void raise() {
    salary++;
  }
}
