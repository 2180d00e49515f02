package com.example;

import dev.cordon.Task;
import lombok.Value;

/** Moves money on two threads, and has a process of its own read a value that Lombok makes. */
public final class Main {

  @Value
  static class Payment implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    String from;
    long amount;
  }

  @Task(timeout = "1m")
  static String receipt(Payment payment) {
    return payment.getFrom() + " gave " + payment.getAmount();
  }

  public static void main(String[] args) throws InterruptedException {
    Account account = new GuardedAccount("Ann");
    Thread giver = new Thread(() -> account.deposit(3));
    giver.start();
    account.withdraw(1);
    giver.join();
    var receipt = MainTasks.receipt(new Payment(account.getName(), 1));
    receipt.start();
    System.out.println(receipt.result() + ", and has " + account.getBalance());
  }

  private Main() {}
}
