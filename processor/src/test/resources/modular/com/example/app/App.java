package com.example.app;

import dev.cordon.Task;
import dev.cordon.ThreadScoped;
import java.io.Serializable;
import java.util.List;

final class App {

  @Task(memory = "64m")
  static List<Total> totals(List<Order> orders) {
    return orders.stream().map(order -> new Total(order.name(), order.price() * 2)).toList();
  }

  @Task
  static boolean isModular(App.Order order) {
    return App.class.getModule().isNamed() && !order.name().isEmpty();
  }

  @Task
  static void fail(Order order) throws Refused {
    throw new Refused(order);
  }

  @ThreadScoped(travels = true)
  static String traceId() {
    return "none";
  }

  @Task
  static String traced() {
    return "traced " + AppScope.traceId();
  }

  public static void main(String[] args) throws Exception {
    var order = new Order("tea", 3);
    var totals = AppTasks.totals(List.of(order, new Order("milk", 1)));
    totals.start();
    System.out.println(totals.result());
    var modular = AppTasks.isModular(order);
    modular.start();
    System.out.println(modular.result());
    var greet = GreeterTasks.greet(new Greeter("Hello"), "you");
    greet.start();
    System.out.println(greet.result());
    System.out.println("in the till: " + new GuardedTill().add(4));
    AppScope.setTraceId("t1");
    var traced = AppTasks.traced();
    traced.start();
    System.out.println(traced.result());
    var fail = AppTasks.fail(order);
    fail.start();
    try {
      fail.result();
    } catch (Refused e) {
      System.out.println(e.getMessage() + " " + e.order);
    }
  }

  record Order(String name, int price) implements Serializable {}

  record Total(String name, int price) implements Serializable {}

  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Order order;

    Refused(Order order) {
      super("refused " + order.name());
      this.order = order;
    }
  }

  private App() {}
}
