package com.example;

import dev.cordon.Task;
import java.util.List;

/** Nothing of its signature is deprecated or raw, but parts of its records are. */
final class Worn {

  @Task
  static Shoe mend(Shoe shoe) {
    return shoe;
  }

  @SuppressWarnings({"deprecation", "rawtypes"})
  record Shoe(@Deprecated int size, Sole<Stone> sole, List laces) {}

  record Sole<T>(T material) {
    /** @deprecated soon gone */
    @Deprecated(forRemoval = true)
    Sole {}
  }

  private Worn() {}
}
