package com.example;

import dev.cordon.Guarded;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Data;

/** One constructor by hand, and one by Lombok. */
@Data
@AllArgsConstructor(access = AccessLevel.PROTECTED)
abstract class Person implements Named {
  private final String name;
  private int age;
  private boolean adult;

  Person() {
    this("nobody", 0, false);
  }

  @Guarded
  void birthday() {
    age++;
    adult = age >= 18;
  }
}
