package com.example;

import dev.cordon.Task;
import dev.cordon.ThreadScoped;
import java.util.List;

/** Takes money on two threads, and makes the bill in a process of its own. */
public final class Main {

  @ThreadScoped(travels = true)
  static String customer() {
    return "nobody";
  }

  @Task(timeout = "1m")
  static Bill bill(List<Item> items) {
    int sum = items.stream().mapToInt(Item::price).sum();
    return new Bill(MainScope.customer(), sum, ProcessHandle.current().pid());
  }

  public static void main(String[] args) throws InterruptedException {
    Bill bill = MainScope.withCustomer("Ann", () -> {
      var task = MainTasks.bill(List.of(new Item("tea", 3), new Item("milk", 2)));
      task.start();
      return task.result();
    });
    Till till = new GuardedTill();
    Thread payer = new Thread(() -> till.pay(bill.sum()));
    payer.start();
    int paid = till.take();
    payer.join();
    boolean elsewhere = bill.pid() != ProcessHandle.current().pid();
    System.out.println(bill.customer() + " paid " + paid + ", billed elsewhere: " + elsewhere);
  }

  record Item(String name, int price) {}

  record Bill(String customer, int sum, long pid) {}

  private Main() {}
}
