package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.util.List;

class Account<T extends Comparable<T>> implements Serializable {

  @Task
  int audit() {
    return 1;
  }

  @Task(name = "AuditStatic")
  static int audit(Account<String> account) {
    return 2;
  }

  @Task
  int sum(List<String> texts) {
    return 3;
  }

  @Task(name = "SumStatic")
  static <U> int sum(Account<?> account, List<U> numbers) {
    return 4;
  }
}
