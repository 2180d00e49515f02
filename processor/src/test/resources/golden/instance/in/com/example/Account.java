package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.time.Year;

public class Account implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String owner;

  Account(String owner) {
    this.owner = owner;
  }

  @Task(timeout = "10s")
  protected String audit(Year year) {
    return owner + " " + year;
  }

  @Task
  public final synchronized void close() {}

  /** The receiver comes first, and gives way to a parameter of its name. */
  @Task
  public boolean merge(Account account, String account_) {
    return true;
  }
}
