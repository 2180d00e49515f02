package com.example;

import dev.cordon.Guarded;
import org.library.Account;

abstract class Savings extends Account {
  @Guarded
  void save() {}
}
