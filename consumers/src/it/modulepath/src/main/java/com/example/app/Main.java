package com.example.app;

import dev.cordon.Task;
import dev.cordon.ThreadScoped;

/** Asks a process of its own in which module it is. */
public final class Main {

  @ThreadScoped(travels = true)
  static String greeting() {
    return "none";
  }

  @Task(timeout = "1m")
  static Place place() {
    String module = Main.class.getModule().getName();
    return new Place(MainScope.greeting(), module, ProcessHandle.current().pid());
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new GuardedCounter();
    counter.add();
    Place place = MainScope.withGreeting("hello", () -> {
      var task = MainTasks.place();
      task.start();
      return task.result();
    });
    counter.add();
    boolean elsewhere = place.pid() != ProcessHandle.current().pid();
    System.out.println(place.greeting() + " from " + place.module() + ", elsewhere: " + elsewhere
        + ", counted: " + counter.count());
  }

  record Place(String greeting, String module, long pid) {}

  private Main() {}
}
