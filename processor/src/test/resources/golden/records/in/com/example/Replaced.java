package com.example;

import dev.cordon.Task;
import java.io.Serializable;
import java.util.List;

/** Records that travel as other objects do: by serialization. */
final class Replaced {

  @Task
  static Token replace(Token token, Sealed sealed) {
    return token;
  }

  @Task
  static List<Sealed> wrap(Wrapper wrapper) {
    return List.of();
  }

  /** Says itself what is written in its place. */
  record Token(String text) implements Serializable {
    Object writeReplace() {
      return text;
    }
  }

  /** Has a component that the generated code cannot name. */
  record Sealed(Secret secret) implements Serializable {}

  /** Has a codec, and a component that has none. */
  record Wrapper(Sealed sealed, StringBuilder text) {}

  private record Secret(int n) implements Serializable {}

  private Replaced() {}
}
