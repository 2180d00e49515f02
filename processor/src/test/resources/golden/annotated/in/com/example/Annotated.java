package com.example;

import dev.cordon.Task;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

final class Annotated {

  @Target({ElementType.TYPE_USE, ElementType.PARAMETER})
  @interface Tainted {}

  @Target(ElementType.TYPE_USE)
  @interface Maybe {}

  @Task
  static @Maybe String strings(@Tainted String a, List<@Maybe String> b, String @Maybe [] c) {
    return a;
  }

  @Task
  static <@Tainted T extends @Maybe Number> @Maybe T bound(@Maybe T value, java.nio.file.@Maybe Path p)
      throws @Maybe Exception {
    return value;
  }

  @Task
  static int primitive(final @Tainted int n, @Tainted int @Maybe ... more) {
    return n;
  }

  private Annotated() {}
}
