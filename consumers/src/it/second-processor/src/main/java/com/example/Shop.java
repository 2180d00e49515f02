package com.example;

import com.google.auto.factory.AutoFactory;
import dev.cordon.Task;
import java.io.Serializable;

/** Both processors generate for it. */
@AutoFactory
final class Shop implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;

  Shop(String name) {
    this.name = name;
  }

  @Task(timeout = "1m")
  String sell(String item) {
    return name + " sold " + item;
  }
}
