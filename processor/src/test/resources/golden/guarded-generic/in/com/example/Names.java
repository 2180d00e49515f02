package com.example;

import dev.cordon.Guarded;

abstract class Names extends Shelf<String, Number> implements Named<Long> {
  @Guarded
  @Override
  protected <T extends Number & Runnable, X extends Exception> Number get(
      Class<? extends T> type, String key) {
    return null;
  }
}
