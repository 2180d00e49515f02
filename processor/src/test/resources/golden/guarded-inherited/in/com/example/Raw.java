package com.example;

import dev.cordon.Guarded;
import org.library.Base;

@SuppressWarnings("rawtypes")
abstract class Raw extends Base {
  @Guarded
  void own() {}
}
