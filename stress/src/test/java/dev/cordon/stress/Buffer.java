package dev.cordon.stress;

import dev.cordon.guard.Barrier;
import dev.cordon.guard.Guard;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/**
 * A bounded buffer behind a guard, which never lets a call wait for ever: an exchange puts one item
 * and takes one.
 */
public class Buffer {
  private static final int CAPACITY = 2;
  private static final Barrier<Buffer> IDLE = Barrier.of("idle", buffer -> !buffer.busy);

  private final Guard guard;

  /** Whether an exchange is half done. Guarded by {@link #guard}. */
  private boolean busy;

  /** Guarded by {@link #guard}. */
  private final Deque<Integer> items = new ArrayDeque<>();

  Buffer(Guard guard) {
    this.guard = guard;
  }

  /** Behind a guard that readers share. */
  public static final class Shared extends Buffer {
    public Shared() {
      super(Guard.readWrite("Buffer", false));
    }
  }

  /** Behind a guard that one thread holds at a time. */
  public static final class Exclusive extends Buffer {
    public Exclusive() {
      super(Guard.exclusive("Buffer", false));
    }
  }

  /** What a single thread sees. */
  public static final class Model {
    private final Deque<Integer> items = new ArrayDeque<>();

    public boolean offer(int item) {
      return items.size() < CAPACITY && items.add(item);
    }

    public @Nullable Integer poll() {
      return items.poll();
    }

    public int exchange(int item) {
      items.add(item);
      return items.remove();
    }

    public int size() {
      return items.size();
    }
  }

  @Operation
  public boolean offer(@Param(gen = IntGen.class, conf = "1:3") int item) {
    guard.enterWhen(IDLE, this);
    try {
      return items.size() < CAPACITY && items.add(item);
    } finally {
      guard.leave();
    }
  }

  @Operation
  public @Nullable Integer poll() {
    guard.enterWhen(IDLE, this);
    try {
      return items.poll();
    } finally {
      guard.leave();
    }
  }

  /** Leaves in between, and so lets the others come as far as their barrier. */
  @Operation
  public int exchange(@Param(gen = IntGen.class, conf = "1:3") int item) {
    guard.enterWhen(IDLE, this);
    try {
      items.add(item);
      busy = true;
    } finally {
      guard.leave();
    }
    guard.enter();
    try {
      busy = false;
      return items.remove();
    } finally {
      guard.leave();
    }
  }

  /** An exchange changes it at its end only, so it counts what was added in its midst as absent. */
  @Operation
  public int size() {
    guard.enterRead();
    try {
      return busy ? items.size() - 1 : items.size();
    } finally {
      guard.leaveRead();
    }
  }
}
