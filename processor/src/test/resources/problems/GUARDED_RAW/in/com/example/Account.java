package com.example;

import dev.cordon.Guarded;

class Account {
  @Guarded
  void deposit(long amount) {}
}

class OnlyStatic {
  @Guarded
  static void count() {}
}
