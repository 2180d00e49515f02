package com.example;

import dev.cordon.Task;
import java.io.Serializable;

sealed interface Store extends Serializable {

  @Task
  String load(String key);

  record Empty() implements Store {
    @Override
    public String load(String key) {
      return key;
    }
  }
}
