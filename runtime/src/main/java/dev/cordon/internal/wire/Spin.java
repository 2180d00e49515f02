package dev.cordon.internal.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what comes soon without going to sleep, for about as long as it takes to wake the
 * threads on the way there and back; so at worst it costs as much again (A. Karlin and others,
 * "Competitive randomized algorithms for non-uniform problems", 1990). One thread of all does so,
 * so that never more than one processor is busy with it; whoever else wants that has it. A virtual
 * thread does not, since it may lose its carrier meanwhile.
 */
public final class Spin {

  /** For how long; not at all where the only processor is better left to others. */
  static final long NANOS =
      Runtime.getRuntime().availableProcessors() > 1 ? TimeUnit.MICROSECONDS.toNanos(100) : 0;

  /** How many looks there are between two times that another thread may have the processor. */
  private static final int LOOKS = 64;

  /** Null where there are no virtual threads. */
  private static final @Nullable MethodHandle IS_VIRTUAL = findIsVirtual();

  private static final AtomicBoolean SPINNING = new AtomicBoolean();

  private static final Lookout NOWHERE = new Lookout() {
    @Override
    public void attend() {}

    @Override
    public boolean look() {
      return false;
    }

    @Override
    public void rest() {}
  };

  private Spin() {}

  /** Returns whether it has come; if not, it is to be waited for in another way. */
  public static boolean until(BooleanSupplier hasCome) {
    return until(hasCome, NOWHERE);
  }

  /**
   * Returns whether it has come; if not, it is to be waited for in another way.
   *
   * @param from where it comes from, if this thread looks there
   */
  public static boolean until(BooleanSupplier hasCome, Lookout from) {
    if (NANOS == 0 || isVirtual() || !SPINNING.compareAndSet(false, true)) {
      return false;
    }
    try {
      from.attend();
      long begin = System.nanoTime();
      for (int looks = 1; !hasCome.getAsBoolean(); looks++) {
        if (System.nanoTime() - begin > NANOS) {
          return false;
        }
        from.look();
        relax(looks);
      }
      return true;
    } finally {
      try {
        from.rest();
      } finally {
        SPINNING.set(false);
      }
    }
  }

  /** Whether this thread may be taken from its processor for long, while others rely on it. */
  private static boolean isVirtual() {
    try {
      return IS_VIRTUAL != null && (boolean) IS_VIRTUAL.invokeExact(Thread.currentThread());
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable MethodHandle findIsVirtual() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
    } catch (NoSuchMethodException e) { // Before Java 21 there are none.
      return null;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Lets moments pass; now and then lets other threads have the processor that want it. */
  @SuppressWarnings("ThreadPriorityCheck") // Nothing but speed relies on it.
  static void relax(int looks) {
    if (looks % LOOKS == 0) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
  }
}
