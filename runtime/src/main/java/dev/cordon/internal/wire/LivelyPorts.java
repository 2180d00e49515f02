package dev.cordon.internal.wire;

import dev.cordon.internal.wire.Switchboard.Port;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ports that are looked at again and again, until there was nothing for a moment: by their
 * switchboard, or by threads that wait and look in its place.
 */
final class LivelyPorts {

  /** How often they are looked at before all others have their turn. */
  private static final int LOOKS = 256;

  /** How many threads look in place of the switchboard. */
  private static final AtomicInteger HELPERS = new AtomicInteger();

  private final ReentrantLock looking = new ReentrantLock();

  /** Guarded by {@link #looking}. */
  private final Set<Port> ports = new LinkedHashSet<>();

  /** When there was something last. Guarded by {@link #looking}. */
  private long livelyAt;

  /** {@return whether other threads look} */
  static boolean areHelped() {
    return HELPERS.get() > 0;
  }

  /** {@return where such a thread looks, as long as there are any} */
  static Lookout helper(Supplier<@Nullable LivelyPorts> current) {
    return new Lookout() {
      @Override
      public void attend() {
        HELPERS.incrementAndGet();
      }

      @Override
      public boolean look() {
        LivelyPorts ports = current.get();
        return ports != null && ports.help();
      }

      @Override
      public void rest() {
        HELPERS.decrementAndGet();
      }
    };
  }

  boolean isEmpty() {
    looking.lock();
    try {
      return ports.isEmpty();
    } finally {
      looking.unlock();
    }
  }

  void add(Port port) {
    looking.lock();
    try {
      livelyAt = System.nanoTime();
      ports.add(port);
      port.attend();
    } finally {
      looking.unlock();
    }
  }

  /** Looks at them for a while. */
  void serve() {
    looking.lock();
    try {
      for (int i = 1; i < LOOKS && !ports.isEmpty() && !areHelped(); i++) {
        if (!look()) {
          settle();
          Spin.relax(i);
        }
      }
      settle();
    } finally {
      looking.unlock();
    }
  }

  /** Looks once, unless another thread does. */
  private boolean help() {
    if (!looking.tryLock()) {
      return false;
    }
    try {
      return look();
    } finally {
      looking.unlock();
    }
  }

  private boolean look() {
    boolean found = false;
    for (Port port : ports) {
      found |= look(port);
    }
    if (found) {
      livelyAt = System.nanoTime();
    }
    return found;
  }

  private static boolean look(Port port) {
    try {
      return port.look();
    } catch (RuntimeException | Error e) {
      Switchboard.lose(port, e);
      return false;
    }
  }

  /** Leaves those where nothing has come for a while. */
  private void settle() {
    boolean quiet = System.nanoTime() - livelyAt > Spin.NANOS;
    ports.removeIf(port -> (quiet || !port.lingers()) && isAtRest(port));
  }

  private static boolean isAtRest(Port port) {
    try {
      port.rest();
      if (port.look()) {
        port.attend();
        return false;
      }
    } catch (RuntimeException | Error e) {
      Switchboard.lose(port, e);
    }
    return true;
  }
}
