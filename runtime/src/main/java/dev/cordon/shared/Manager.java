package dev.cordon.shared;

import static java.util.Objects.requireNonNull;

import dev.cordon.internal.hub.Kind;
import dev.cordon.internal.wire.Content;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Outcome;
import dev.cordon.task.TaskProcess;
import dev.cordon.task.TaskStartException;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes shared objects and owns them: {@linkplain #local() this process}, or {@linkplain #start() a
 * process of its own}, which other programs of the same user can {@linkplain #connect join}.
 *
 * <p>Objects live as long as their manager, but one whose handle has never left this process goes
 * with its handle. Elements are of the types that every call may hold: values and collections of
 * the JDK, and handles. For others, give their type when the object is made; it must be
 * {@link java.io.Serializable}, and what its fields reach through final classes, records, enums and
 * sealed types may come along.
 *
 * <p>Safe for use by several threads. The model is {@code Manager} of Python's
 * {@code multiprocessing}.
 */
public final class Manager implements AutoCloseable {
  private static final Manager LOCAL = new Manager(Place.local(), null);

  /** How often it is looked whether the process is still alive. */
  private static final long LOOK_MILLIS = 50;

  private final Place place;

  /** Null where it was not started here. */
  private final @Nullable TaskProcess<Void> process;

  private Manager(Place place, @Nullable TaskProcess<Void> process) {
    this.place = place;
    this.process = process;
  }

  /** {@return the manager of this process, which ends with it; to close it does nothing} */
  public static Manager local() {
    return LOCAL;
  }

  /**
   * {@return a new manager with a process of its own, a daemon}
   *
   * @throws SharedObjectException if it cannot be started
   */
  public static Manager start() {
    return start(LaunchOptions.defaults());
  }

  /**
   * {@return a new manager with a process of its own, a daemon, that has these options; a third of
   * its memory is for values}
   *
   * @throws SharedObjectException if it cannot be started
   */
  public static Manager start(LaunchOptions options) {
    var answer = new QueueHandle<ManagerAddress>(LOCAL.make(Kind.QUEUE, Content.of(1), null, null));
    TaskProcess<Void> process =
        new ManagerProcess(answer, options).named("Manager").daemon(true);
    try {
      process.start();
    } catch (TaskStartException e) {
      throw new SharedObjectException("The manager cannot be started: " + e.getMessage(), e);
    }
    try {
      ManagerAddress address = null;
      while (address == null) {
        address = answer.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (address == null && process.isDone()) {
          Outcome<Void> outcome = process.outcome();
          throw new SharedObjectException("The manager cannot be started: " + outcome);
        }
      }
      return new Manager(Place.at(address.toHub()), process);
    } catch (InterruptedException e) {
      process.kill();
      Thread.currentThread().interrupt();
      throw new SharedObjectException("The start of a manager was interrupted", e);
    } catch (RuntimeException | Error e) {
      process.kill();
      throw e;
    } finally {
      answer.forget();
    }
  }

  /**
   * {@return the manager of another program of the same user}
   *
   * <p>To close it here does nothing: it belongs to the program that has started it.
   *
   * @throws SharedObjectException if it cannot be reached
   * @throws IllegalArgumentException if that is no address
   */
  public static Manager connect(ManagerAddress address) {
    Place place = Place.at(requireNonNull(address, "address").toHub());
    var unused = place.hub();
    return new Manager(place, null);
  }

  /**
   * {@return how other programs of the same user find it}
   *
   * @throws java.io.UncheckedIOException if they cannot
   */
  public ManagerAddress address() {
    return ManagerAddress.of(place.address());
  }

  /**
   * {@return the id of the process that has the objects, this one or one that was started here;
   * empty where another program has started it}
   */
  public OptionalLong pid() {
    if (place.isLocal()) {
      return OptionalLong.of(ProcessHandle.current().pid());
    }
    return process == null ? OptionalLong.empty() : OptionalLong.of(process.pid());
  }

  /** {@return a new queue without bounds} */
  public <E> SharedQueue<E> queue() {
    return queue(Integer.MAX_VALUE, null);
  }

  /** {@return a new queue without bounds, whose items are of that type} */
  public <E> SharedQueue<E> queue(Class<E> type) {
    return queue(Integer.MAX_VALUE, requireNonNull(type, "type"));
  }

  /**
   * {@return a new queue}
   *
   * @param capacity how many items it takes
   * @throws IllegalArgumentException if that is less than one
   */
  public <E> SharedQueue<E> queue(int capacity) {
    return queue(capacity, null);
  }

  /**
   * {@return a new queue}
   *
   * @param capacity how many items it takes
   * @param type the type of the items
   * @throws IllegalArgumentException if the capacity is less than one
   */
  public <E> SharedQueue<E> queue(int capacity, @Nullable Class<E> type) {
    return new QueueHandle<>(make(Kind.QUEUE, Content.of(capacity), type, null));
  }

  /** {@return a new lock that any process may release} */
  public SharedLock lock() {
    return new LockHandle(make(Kind.LOCK, Content.NONE, null, null));
  }

  /** {@return a new lock that its owner may acquire again, and alone may release} */
  public SharedLock reentrantLock() {
    return new LockHandle(make(Kind.REENTRANT_LOCK, Content.NONE, null, null));
  }

  /** {@return a new semaphore; the number of permits may be less than zero} */
  public SharedSemaphore semaphore(int permits) {
    return new SemaphoreHandle(make(Kind.SEMAPHORE, Content.of(permits), null, null));
  }

  /** {@return a new map} */
  public <K, V> SharedMap<K, V> map() {
    return new MapHandle<>(make(Kind.MAP, Content.NONE, null, null));
  }

  /** {@return a new map whose keys and values are of these types} */
  public <K, V> SharedMap<K, V> map(Class<K> keys, Class<V> values) {
    return new MapHandle<>(make(
        Kind.MAP, Content.NONE, requireNonNull(keys, "keys"), requireNonNull(values, "values")));
  }

  /** {@return a new value} */
  public <V extends @Nullable Object> SharedValue<V> value(V initial) {
    return newValue(initial, null);
  }

  /** {@return a new value of that type} */
  public <V> SharedValue<V> value(V initial, Class<V> type) {
    return newValue(initial, requireNonNull(type, "type"));
  }

  private <V extends @Nullable Object> SharedValue<V> newValue(V initial, @Nullable Class<?> type) {
    var bytes =
        new Elements<V>(type).encode(initial, "The first value", place.hub().maxValue());
    return new ValueHandle<>(make(Kind.VALUE, Content.of(bytes), type, null));
  }

  /**
   * {@return a new latch}
   *
   * @throws IllegalArgumentException if {@code count} is less than zero
   */
  public SharedLatch latch(int count) {
    return new LatchHandle(make(Kind.LATCH, Content.of(count), null, null));
  }

  /**
   * {@return a new barrier}
   *
   * @throws IllegalArgumentException if {@code parties} is less than one
   */
  public SharedBarrier barrier(int parties) {
    return new BarrierHandle(make(Kind.BARRIER, Content.of(parties), null, null));
  }

  private Reference make(
      Kind kind, Content content, @Nullable Class<?> first, @Nullable Class<?> second) {
    return Reference.make(kind, place, content, first, second);
  }

  /**
   * Ends the process that was started for it, with all objects, and returns when it is gone; their
   * handles throw {@link SharedObjectException} then. Of any other manager it does nothing.
   */
  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      process.kill();
    }
  }

  @Override
  public String toString() {
    return "Manager[" + (place.isLocal() ? "of this process" : place.address().socket()) + "]";
  }
}
