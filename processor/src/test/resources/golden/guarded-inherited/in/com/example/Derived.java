package com.example;

import dev.cordon.Guarded;
import java.io.IOException;
import org.library.Base;

abstract class Derived<Guard> extends Base<String, IOException> {
  static class Duration {}

  @Guarded(timeout = "3s")
  <Derived extends Guard> Derived own(Guard guard, Duration duration) {
    return null;
  }

  @Guarded
  @Override
  protected String read(Node<? super String> node) {
    return "";
  }
}
