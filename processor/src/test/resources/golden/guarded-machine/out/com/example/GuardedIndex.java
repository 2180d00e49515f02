package com.example;

import dev.cordon.guard.Guard;
import dev.cordon.guard.GuardedType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The {@link Index} whose guarded methods hold their locks.
 */
@Generated("dev.cordon.processor.GuardedProcessor")
class GuardedIndex extends Index {
  private static final Duration TIMEOUT_10S = Duration.ofSeconds(10);

  private static final Guard INDEX_GUARD = Guard.ofMachine("index");

  static {
    GuardedType.of(GuardedIndex.class)
        .guard("index", index -> INDEX_GUARD)
        .guard("", index -> index.guard);
    GuardedType.of(Index.class).classGuard("index", INDEX_GUARD);
  }

  /**
   * Null until the constructor of {@link Index} has finished.
   */
  private final Guard guard = Guard.exclusive("com.example.Index", false);

  GuardedIndex(Path file) {
    super(file);
  }

  @Override
  void add(String line) throws IOException {
    INDEX_GUARD.enter(TIMEOUT_10S);
    try {
      super.add(line);
    } finally {
      INDEX_GUARD.leave();
    }
  }

  @Override
  List<String> lines() throws IOException, InterruptedException {
    INDEX_GUARD.enterReadInterruptibly();
    try {
      return super.lines();
    } finally {
      INDEX_GUARD.leaveRead();
    }
  }

  static void compact() {
    INDEX_GUARD.enter();
    try {
      Index.compact();
    } finally {
      INDEX_GUARD.leave();
    }
  }

  @Override
  int size() {
    if (guard == null) {
      return super.size();
    }
    guard.enter();
    try {
      return super.size();
    } finally {
      guard.leave();
    }
  }
}
