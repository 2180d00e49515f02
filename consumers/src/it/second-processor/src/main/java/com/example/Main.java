package com.example;

import dev.cordon.ThreadScoped;

/** Has a shop sell in a process of its own. */
public final class Main {

  /** Its type is there only when the other processor has run. */
  @ThreadScoped
  static ShopFactory shops() {
    return new ShopFactory();
  }

  public static void main(String[] args) throws InterruptedException {
    Shop shop = MainScope.shops().create("Bob");
    var sell = ShopTasks.sell(shop, "tea");
    sell.start();
    System.out.println(sell.result());
  }

  private Main() {}
}
