package dev.cordon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.hub.Kind;
import dev.cordon.internal.hub.Verb;
import dev.cordon.task.Await;
import dev.cordon.task.TransferException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Locks, semaphores, latches, barriers, values and maps, in this process and in another one. */
@SuppressWarnings("LockNotBeforeTry") // Tests lock and unlock as no program should.
@Timeout(60)
final class SharedObjectsTest extends Managers {

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void lock_isHeldByOneAtATime(Manager manager) throws Exception {
    SharedLock lock = manager.lock();
    int[] count = {0};
    List<Future<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(beside(() -> {
        for (int n = 0; n < 500; n++) {
          lock.lock();
          try {
            count[0]++;
          } finally {
            lock.unlock();
          }
        }
        return true;
      }));
    }
    for (Future<Boolean> one : all) {
      assertThat(one.get()).isTrue();
    }

    assertThat(count[0]).isEqualTo(2_000);
    assertThat(lock.isLocked()).isFalse();
    assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
    assertThatThrownBy(lock::newCondition).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void lockWithoutAnOwner_isReleasedByAnybody(Manager manager) throws Exception {
    SharedLock lock = manager.lock();
    lock.lock();

    assertThat(lock.tryLock()).isFalse();
    assertThat(lock.tryLock(10, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(beside(() -> {
              lock.unlock();
              return lock.tryLock();
            })
            .get())
        .isTrue();
    assertThat(lock.ownerDied()).isFalse();
    lock.unlock();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void reentrantLock_isOwned(Manager manager) throws Exception {
    SharedLock lock = manager.reentrantLock();
    lock.lock();
    assertThat(lock.tryLock()).isTrue();

    Future<Boolean> other = beside(() -> {
      assertThat(lock.tryLock()).isFalse();
      assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
      return true;
    });
    assertThat(other.get()).isTrue();
    lock.unlock();
    assertThat(lock.isLocked()).isTrue();
    lock.unlock();
    assertThat(lock.isLocked()).isFalse();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void interruptedLock_isNotHeld(Manager manager) throws Exception {
    SharedLock lock = manager.lock();
    lock.lock();
    var waiter = new Thread(
        () -> assertThatThrownBy(lock::lockInterruptibly).isInstanceOf(InterruptedException.class));
    waiter.start();
    Await.waiting(waiter);
    waiter.interrupt();
    waiter.join();

    lock.unlock();
    assertThat(lock.tryLock()).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void semaphore_givesWhatItHas(Manager manager) throws Exception {
    SharedSemaphore semaphore = manager.semaphore(3);
    semaphore.acquire();
    semaphore.acquire(2);
    assertThat(semaphore.tryAcquire()).isFalse();
    assertThat(semaphore.tryAcquire(10, TimeUnit.MILLISECONDS)).isFalse();
    Future<Boolean> large = beside(() -> semaphore.tryAcquire(2, 30, TimeUnit.SECONDS));

    semaphore.release();
    semaphore.release(4);

    assertThat(large.get()).isTrue();
    assertThat(semaphore.availablePermits()).isEqualTo(3);
    assertThat(semaphore.drainPermits()).isEqualTo(3);
    assertThat(semaphore.availablePermits()).isZero();
    assertThatThrownBy(() -> semaphore.release(-1)).isInstanceOf(IllegalArgumentException.class);
    semaphore.release(Integer.MAX_VALUE);
    assertThatThrownBy(semaphore::release).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void semaphore_servesTheNextWhenTheFirstGivesUp(Manager manager) throws Exception {
    SharedSemaphore semaphore = manager.semaphore(1);
    Future<Boolean> large = beside(() -> semaphore.tryAcquire(2, 200, TimeUnit.MILLISECONDS));
    Await.until("it waits, or has waited", () -> large.isDone() || !semaphoreIsFree(semaphore));
    Future<Boolean> small = beside(() -> semaphore.tryAcquire(1, 30, TimeUnit.SECONDS));

    assertThat(large.get()).isFalse();
    assertThat(small.get()).isTrue();
  }

  private static boolean semaphoreIsFree(SharedSemaphore semaphore) {
    if (semaphore.tryAcquire()) {
      semaphore.release();
      return true;
    }
    return false;
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void latch_opensAtZero(Manager manager) throws Exception {
    SharedLatch latch = manager.latch(2);
    Future<Boolean> waiting = beside(() -> {
      latch.await();
      return true;
    });
    latch.countDown();

    assertThat(latch.getCount()).isEqualTo(1);
    assertThat(latch.await(10, TimeUnit.MILLISECONDS)).isFalse();
    latch.countDown();
    latch.countDown();
    assertThat(waiting.get()).isTrue();
    assertThat(latch.getCount()).isZero();
    latch.await();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void barrier_letsAllGoTogether(Manager manager) throws Exception {
    SharedBarrier barrier = manager.barrier(3);
    for (int round = 0; round < 20; round++) {
      Future<Integer> first = beside(() -> barrier.await());
      Future<Integer> second = beside(() -> barrier.await(30, TimeUnit.SECONDS));

      assertThat(List.of(barrier.await(), first.get(), second.get()))
          .containsExactlyInAnyOrder(0, 1, 2);
    }
    assertThat(barrier.getParties()).isEqualTo(3);
    assertThat(barrier.getNumberWaiting()).isZero();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void barrier_breaksWhereOneGivesUp(Manager manager) throws Exception {
    SharedBarrier barrier = manager.barrier(3);
    Future<Integer> waiting = beside(() -> barrier.await());
    Await.until("it waits", () -> barrier.getNumberWaiting() == 1);

    assertThatThrownBy(() -> barrier.await(10, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThatThrownBy(waiting::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(BrokenBarrierException.class);
    assertThat(barrier.isBroken()).isTrue();
    assertThatThrownBy(barrier::await).isInstanceOf(BrokenBarrierException.class);
    barrier.reset();
    assertThat(barrier.isBroken()).isFalse();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void barrier_breaksWhereOneComesInterrupted(Manager manager) throws Exception {
    SharedBarrier barrier = manager.barrier(3);
    Future<Integer> waiting = beside(() -> barrier.await());
    Await.until("it waits", () -> barrier.getNumberWaiting() == 1);

    Thread.currentThread().interrupt();
    assertThatThrownBy(barrier::await).isInstanceOf(InterruptedException.class);

    assertThatThrownBy(waiting::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(BrokenBarrierException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void value_isChangedAtomically(Manager manager) throws Exception {
    SharedValue<Integer> value = manager.value(0);
    List<Future<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(beside(() -> {
        for (int n = 0; n < 250; n++) {
          value.update(before -> before + 1);
        }
        return true;
      }));
    }
    for (Future<Boolean> one : all) {
      assertThat(one.get()).isTrue();
    }

    assertThat(value.get()).isEqualTo(1_000);
    assertThat(value.compareAndSet(1, 2)).isFalse();
    assertThat(value.compareAndSet(1_000, 5)).isTrue();
    value.set(7);
    assertThat(value.get()).isEqualTo(7);
    SharedValue<Page> page = manager.value(new Page("a", 1), Page.class);
    assertThat(
            page.update(before -> new Page(before.name(), before.words() + 1)).words())
        .isEqualTo(2);
    assertThatThrownBy(() -> manager.value(new Page("a", 1))).isInstanceOf(TransferException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void map_hasOneValueForEachKey(Manager manager) {
    SharedMap<String, Integer> map = manager.map();

    assertThat(map.put("a", 1)).isNull();
    assertThat(map.put("a", 2)).isEqualTo(1);
    assertThat(map.putIfAbsent("a", 3)).isEqualTo(2);
    assertThat(map.putIfAbsent("b", 3)).isNull();
    assertThat(map.get("a")).isEqualTo(2);
    assertThat(map.get("x")).isNull();
    assertThat(map.replace("x", 1)).isNull();
    assertThat(map.replace("a", 5)).isEqualTo(2);
    assertThat(map.replace("a", 4, 6)).isFalse();
    assertThat(map.replace("a", 5, 6)).isTrue();
    assertThat(map.remove("a", 5)).isFalse();
    assertThat(map.remove("a", 6)).isTrue();
    assertThat(map.remove("a")).isNull();
    assertThat(map.update("n", before -> before == null ? 1 : before + 1)).isEqualTo(1);
    assertThat(map.update("n", before -> before == null ? 1 : before + 1)).isEqualTo(2);
    assertThat(map.update("n", before -> null)).isNull();
    assertThat(map.containsKey("n")).isFalse();
    assertThat(map.size()).isEqualTo(1);
    assertThat(map.keys()).containsExactly("b");
    assertThat(map.entries()).containsExactly(Map.entry("b", 3));
    map.clear();
    assertThat(map.isEmpty()).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void map_takesKeysOfOneEncoding(Manager manager) {
    SharedMap<Object, String> map = manager.map();
    UUID id = UUID.randomUUID();
    map.put(id, "id");
    map.put(5, "int");
    map.put(5L, "long");

    assertThat(map.get(UUID.fromString(id.toString()))).isEqualTo("id");
    assertThat(map.get(5)).isEqualTo("int");
    assertThat(map.get(5L)).isEqualTo("long");
    assertThatThrownBy(() -> map.put(1.5, "x"))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("which is no type of keys");
    assertThatThrownBy(() -> map.put(List.of(1), "x")).isInstanceOf(TransferException.class);
    assertThatThrownBy(() -> map.put(DayOfWeek.MONDAY, "x")).isInstanceOf(TransferException.class);
    SharedMap<DayOfWeek, String> days = manager.map(DayOfWeek.class, String.class);
    days.put(DayOfWeek.MONDAY, "x");
    assertThat(days.get(DayOfWeek.MONDAY)).isEqualTo("x");
    assertThat(days.keys()).containsExactly(DayOfWeek.MONDAY);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void map_isCountedByManyThreads(Manager manager) throws Exception {
    SharedMap<String, Integer> map = manager.map();
    List<Future<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(beside(() -> {
        for (int n = 0; n < 100; n++) {
          map.update("key" + n % 3, before -> before == null ? 1 : before + 1);
        }
        return true;
      }));
    }
    for (Future<Boolean> one : all) {
      assertThat(one.get()).isTrue();
    }

    assertThat(map.entries().stream().mapToInt(Map.Entry::getValue).sum()).isEqualTo(400);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void objectWhoseHandleIsForgotten_isForgottenToo(Manager manager) throws Exception {
    Place place = Place.at(manager.address().toHub());
    Reference forgotten = forgottenLock(manager, place);
    SharedQueue<SharedQueue<String>> of = manager.queue();
    of.put(filled(manager));

    Await.until("it is forgotten", () -> {
      System.gc();
      try {
        forgotten.ask(Verb.STATE);
        return false;
      } catch (SharedObjectException e) {
        return e.toString().contains("does not know it");
      }
    });
    assertThat(of.take().take()).isEqualTo("kept");
  }

  private static SharedQueue<String> filled(Manager manager) throws InterruptedException {
    SharedQueue<String> queue = manager.queue();
    queue.put("kept");
    return queue;
  }

  /** Returns another way to a lock of which there is no handle any more. */
  private static Reference forgottenLock(Manager manager, Place place) {
    String name = manager.lock().toString();
    long number = Long.parseLong(name.substring(name.lastIndexOf(' ') + 1));
    return new Reference(Kind.LOCK, place, number, null, null, new AtomicBoolean(true));
  }
}
