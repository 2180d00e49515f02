package dev.cordon.stress;

import dev.cordon.pool.Pool;
import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedLatch;
import dev.cordon.shared.SharedLock;
import dev.cordon.shared.SharedMap;
import dev.cordon.shared.SharedQueue;
import dev.cordon.shared.SharedSemaphore;
import dev.cordon.shared.SharedValue;
import dev.cordon.task.TaskCall;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jetbrains.lincheck.datastructures.BooleanGen;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/**
 * Shared objects that threads use here and in processes of their own, and what each would be if one
 * thread used it alone.
 */
public final class Shared {
  private static final int WORKERS = 2;

  /** Whether the objects belong to a third process. */
  static final String ELSEWHERE = "cordon.stress.elsewhere";

  private Shared() {}

  /** The processes, which are started once. */
  private static final class Processes {
    static final Pool POOL = Pool.processes(WORKERS);
    static final Manager STARTED = Manager.start();
  }

  static Manager manager() {
    return Boolean.getBoolean(ELSEWHERE) ? Processes.STARTED : Manager.local();
  }

  private static <R extends @Nullable Object> R there(TaskCall<R> call) {
    try {
      return Processes.POOL.apply(call);
    } catch (Exception e) {
      throw new AssertionError("the operation itself does not fail", e);
    }
  }

  /** A queue with room for two. */
  @Param(name = "number", gen = IntGen.class, conf = "0:2")
  public static final class Queue {
    private final SharedQueue<Integer> queue = manager().queue(2);

    @Operation
    public boolean offer(@Param(name = "number") int item) {
      return queue.offer(item);
    }

    @Operation
    public boolean offerThere(@Param(name = "number") int item) {
      SharedQueue<Integer> shared = queue;
      return there(() -> shared.offer(item));
    }

    @Operation
    public @Nullable Integer poll() {
      return queue.poll();
    }

    @Operation
    public @Nullable Integer pollThere() {
      SharedQueue<Integer> shared = queue;
      return there(() -> shared.poll());
    }

    @Operation
    public int size() {
      return queue.size();
    }

    @Operation
    public @Nullable Integer peekThere() {
      SharedQueue<Integer> shared = queue;
      return there(() -> shared.peek());
    }
  }

  /** As one thread sees it. */
  public static final class QueueModel {
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();

    public boolean offer(int item) {
      return queue.size() < 2 && queue.offer(item);
    }

    public boolean offerThere(int item) {
      return offer(item);
    }

    public @Nullable Integer poll() {
      return queue.poll();
    }

    public @Nullable Integer pollThere() {
      return queue.poll();
    }

    public int size() {
      return queue.size();
    }

    public @Nullable Integer peekThere() {
      return queue.peek();
    }
  }

  /** A lock without an owner. */
  public static final class Lock {
    private final SharedLock lock = manager().lock();

    @Operation
    @SuppressWarnings("LockNotBeforeTry") // It is unlocked by another operation.
    public boolean lock() {
      return lock.tryLock();
    }

    @Operation
    public boolean lockThere() {
      SharedLock shared = lock;
      return there(() -> shared.tryLock());
    }

    @Operation
    public boolean unlock() {
      return isUnlocked(lock);
    }

    @Operation
    public boolean unlockThere() {
      SharedLock shared = lock;
      return there(() -> isUnlocked(shared));
    }

    private static boolean isUnlocked(SharedLock lock) {
      try {
        lock.unlock();
        return true;
      } catch (IllegalMonitorStateException e) {
        return false;
      }
    }

    @Operation
    public boolean isLockedThere() {
      SharedLock shared = lock;
      return there(() -> shared.isLocked());
    }
  }

  /** As one thread sees it. */
  public static final class LockModel {
    private boolean locked;

    public boolean lock() {
      boolean before = locked;
      locked = true;
      return !before;
    }

    public boolean lockThere() {
      return lock();
    }

    public boolean unlock() {
      boolean before = locked;
      locked = false;
      return before;
    }

    public boolean unlockThere() {
      return unlock();
    }

    public boolean isLockedThere() {
      return locked;
    }
  }

  /** A value and two keys of a map. */
  @Param(name = "number", gen = IntGen.class, conf = "0:2")
  @Param(name = "key", gen = BooleanGen.class)
  public static final class Values {
    private final SharedValue<Integer> value = manager().value(0);
    private final SharedMap<String, Integer> map = manager().map();

    @Operation
    public int add(@Param(name = "number") int number) {
      return value.update(before -> before + number);
    }

    @Operation
    public int addThere(@Param(name = "number") int number) {
      SharedValue<Integer> shared = value;
      return there(() -> shared.update(before -> before + number));
    }

    @Operation
    public boolean compareAndSetThere(
        @Param(name = "number") int expected, @Param(name = "number") int next) {
      SharedValue<Integer> shared = value;
      return there(() -> shared.compareAndSet(expected, next));
    }

    @Operation
    public int get() {
      return value.get();
    }

    @Operation
    public @Nullable Integer putIfAbsent(
        @Param(name = "key") boolean key, @Param(name = "number") int number) {
      return map.putIfAbsent(Boolean.toString(key), number);
    }

    @Operation
    public @Nullable Integer putThere(
        @Param(name = "key") boolean key, @Param(name = "number") int number) {
      SharedMap<String, Integer> shared = map;
      return there(() -> shared.put(Boolean.toString(key), number));
    }

    @Operation
    public @Nullable Integer removeThere(@Param(name = "key") boolean key) {
      SharedMap<String, Integer> shared = map;
      return there(() -> shared.remove(Boolean.toString(key)));
    }

    @Operation
    public boolean replace(
        boolean key, @Param(name = "number") int before, @Param(name = "number") int next) {
      return map.replace(Boolean.toString(key), before, next);
    }

    @Operation
    public int size() {
      return map.size();
    }
  }

  /** As one thread sees them. */
  public static final class ValuesModel {
    private int value;
    private final Map<Boolean, Integer> map = new HashMap<>();

    public int add(int number) {
      value += number;
      return value;
    }

    public int addThere(int number) {
      return add(number);
    }

    public boolean compareAndSetThere(int expected, int next) {
      boolean same = value == expected;
      value = same ? next : value;
      return same;
    }

    public int get() {
      return value;
    }

    public @Nullable Integer putIfAbsent(boolean key, int number) {
      return map.putIfAbsent(key, number);
    }

    public @Nullable Integer putThere(boolean key, int number) {
      return map.put(key, number);
    }

    public @Nullable Integer removeThere(boolean key) {
      return map.remove(key);
    }

    public boolean replace(boolean key, int before, int next) {
      return map.replace(key, before, next);
    }

    public int size() {
      return map.size();
    }
  }

  /** Permits, and a count down from three. */
  public static final class Counts {
    private final SharedSemaphore semaphore = manager().semaphore(1);
    private final SharedLatch latch = manager().latch(3);

    @Operation
    public boolean acquire() {
      return semaphore.tryAcquire();
    }

    @Operation
    public boolean acquireThere() {
      SharedSemaphore shared = semaphore;
      return there(() -> shared.tryAcquire(2));
    }

    @Operation
    public void release() {
      semaphore.release();
    }

    @Operation
    public int drainThere() {
      SharedSemaphore shared = semaphore;
      return there(() -> shared.drainPermits());
    }

    @Operation
    public int permits() {
      return semaphore.availablePermits();
    }

    @Operation
    public void countDown() {
      latch.countDown();
    }

    @Operation
    public long countThere() {
      SharedLatch shared = latch;
      return there(() -> {
        shared.countDown();
        return 0L;
      });
    }

    @Operation
    public long count() {
      return latch.getCount();
    }
  }

  /** As one thread sees them. */
  public static final class CountsModel {
    private int permits = 1;
    private long count = 3;

    public boolean acquire() {
      boolean isThere = permits > 0;
      permits -= isThere ? 1 : 0;
      return isThere;
    }

    public boolean acquireThere() {
      boolean areThere = permits > 1;
      permits -= areThere ? 2 : 0;
      return areThere;
    }

    public void release() {
      permits++;
    }

    public int drainThere() {
      int all = permits;
      permits = 0;
      return all;
    }

    public int permits() {
      return permits;
    }

    public void countDown() {
      count = Math.max(0, count - 1);
    }

    public long countThere() {
      countDown();
      return 0;
    }

    public long count() {
      return count;
    }
  }
}
