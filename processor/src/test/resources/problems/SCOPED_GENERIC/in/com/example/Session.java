package com.example;

import dev.cordon.ThreadScoped;
import java.util.ArrayList;
import java.util.List;

class Session {
  @ThreadScoped
  static <T> List<T> students() {
    return new ArrayList<>();
  }
}
