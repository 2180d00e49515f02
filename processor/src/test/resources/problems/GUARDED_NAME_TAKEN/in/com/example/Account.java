package com.example;

import dev.cordon.Guarded;

abstract class Account {
  @Guarded
  void deposit(long amount) {}
}

class Guardedaccount {}
