package com.example;

import dev.cordon.Task;
import org.slf4j.MDC;

/** Has a process of its own read what this thread has in its MDC. */
public final class Main {

  @Task(timeout = "1m")
  static String user() {
    return MDC.get("user");
  }

  public static void main(String[] args) throws InterruptedException {
    MDC.put("user", "Ann");
    var user = MainTasks.user();
    user.start();
    System.out.println("user " + user.result());
  }

  private Main() {}
}
