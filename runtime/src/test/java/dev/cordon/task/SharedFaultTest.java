package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.pool.Pool;
import dev.cordon.shared.Manager;
import dev.cordon.shared.ManagerAddress;
import dev.cordon.shared.SharedBarrier;
import dev.cordon.shared.SharedLatch;
import dev.cordon.shared.SharedLock;
import dev.cordon.shared.SharedMap;
import dev.cordon.shared.SharedObjectException;
import dev.cordon.shared.SharedQueue;
import dev.cordon.shared.SharedSemaphore;
import dev.cordon.shared.SharedValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shared objects, whose processes die: the ones that use them, and their manager. */
@SuppressWarnings("LockNotBeforeTry") // Tests lock and unlock as no program should.
@Timeout(60)
final class SharedFaultTest {
  private static Manager started;

  @TempDir
  private Path directory;

  @BeforeAll
  static void start() {
    started = Manager.start();
  }

  @AfterAll
  static void end() {
    started.close();
  }

  static List<Manager> managers() {
    return List.of(Manager.local(), started);
  }

  // Travelling.

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void handles_travelToProcesses(Manager manager) throws Exception {
    SharedQueue<String> queue = manager.queue();
    SharedLock lock = manager.reentrantLock();
    SharedSemaphore semaphore = manager.semaphore(2);
    SharedValue<Integer> value = manager.value(1);
    SharedMap<String, Integer> map = manager.map();
    SharedLatch latch = manager.latch(1);
    SharedBarrier barrier = manager.barrier(1);
    TaskProcess<Boolean> task = Tasks.started(() -> {
      queue.put("from the child");
      lock.lock();
      semaphore.acquire();
      value.update(before -> before + 1);
      map.put("key", 5);
      barrier.await();
      latch.countDown();
      return lock.isLocked();
    });

    latch.await();
    assertThat(queue.take()).isEqualTo("from the child");
    assertThat(value.get()).isEqualTo(2);
    assertThat(map.get("key")).isEqualTo(5);
    assertThat(semaphore.availablePermits()).isEqualTo(1);
    assertThat(task.get()).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void handles_areEqualWhereverTheyWent(Manager manager) throws Exception {
    SharedQueue<Object> queue = manager.queue();
    SharedValue<Object> value = manager.value(queue);

    assertThat(value.get()).isEqualTo(queue).hasSameHashCodeAs(queue);
    assertThat(Tasks.started(() -> queue).get()).isEqualTo(queue);
    assertThat(Tasks.started(() -> value.get().equals(queue)).get()).isTrue();
    assertThat(queue).isNotEqualTo(manager.queue());
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void handleOfATypedQueue_takesItsTypeAlong(Manager manager) throws Exception {
    SharedQueue<Parcel> queue = manager.queue(Parcel.class);
    Tasks.started(() -> {
          queue.put(new Parcel("a", 3));
          return true;
        })
        .get();

    assertThat(queue.take()).isEqualTo(new Parcel("a", 3));
  }

  /** An item of a type of its own. */
  record Parcel(String name, int weight) implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void poolsShareAQueue(Manager manager) throws Exception {
    SharedQueue<Integer> in = manager.queue();
    SharedQueue<Integer> out = manager.queue(4);
    try (Pool pool = Pool.builder().workers(3).options(QUIET).build()) {
      for (int worker = 0; worker < 3; worker++) {
        var unused = pool.applyAsync(() -> {
          int count = 0;
          for (int item = in.take(); item >= 0; item = in.take()) {
            out.put(item * 2);
            count++;
          }
          return count;
        });
      }
      for (int i = 0; i < 100; i++) {
        in.put(i);
      }
      in.putAll(List.of(-1, -1, -1));

      int sum = 0;
      for (int i = 0; i < 100; i++) {
        sum += out.take();
      }
      assertThat(sum).isEqualTo(9_900);
    }
  }

  @Test
  void manager_isJoinedByItsAddress() throws Exception {
    ManagerAddress address = started.address();
    SharedQueue<String> queue = started.queue();

    assertThat(address.toString()).doesNotContain(address.token());
    assertThat(Manager.connect(address).address()).isEqualTo(address);
    String said = Tasks.started(() -> {
          try (Manager joined = Manager.connect(address)) {
            SharedQueue<String> own = joined.queue();
            own.put("own");
            queue.put(own.take() + " and shared");
            return queue.peek();
          }
        })
        .get();
    assertThat(said).isEqualTo("own and shared");
  }

  @Test
  void manager_knowsItsProcess() throws Exception {
    ManagerAddress address = started.address();

    assertThat(Manager.local().pid()).hasValue(ProcessHandle.current().pid());
    assertThat(started.pid()).isPresent().isNotEqualTo(Manager.local().pid());
    assertThat(Processes.isGone(started.pid().orElseThrow())).isFalse();
    assertThat(Tasks.started(() -> {
              try (Manager joined = Manager.connect(address)) {
                return joined.pid().isPresent();
              }
            })
            .get())
        .isFalse();
  }

  @Test
  void addressThatIsNone_isRefused() {
    ManagerAddress address = started.address();
    String token = address.token();
    String other = (token.startsWith("A") ? "B" : "A") + token.substring(1);

    assertThatThrownBy(() -> Manager.connect(new ManagerAddress("/no/such/socket", token + "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Manager.connect(new ManagerAddress("/tmp/nowhere/socket", other)))
        .isInstanceOf(SharedObjectException.class);
    String wrong = token.substring(0, token.length() - 2) + (token.endsWith("AA") ? "BA" : "AA");
    String another = "A".repeat(8) + wrong.substring(8);
    assertThatThrownBy(() -> Manager.connect(new ManagerAddress(address.path(), another)))
        .isInstanceOf(SharedObjectException.class)
        .hasMessageContaining("cannot be reached");
  }

  // Death of those who use them.

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void lockOfAProcessThatDies_isReleased(Manager manager) throws Exception {
    for (SharedLock lock : List.of(manager.lock(), manager.reentrantLock())) {
      SharedLatch held = manager.latch(1);
      TaskProcess<?> task = Tasks.started(() -> {
        lock.lock();
        held.countDown();
        Saboteur.idle();
        return true;
      });
      held.await();
      assertThat(lock.tryLock()).isFalse();

      Processes.signal("KILL", task.pid());

      assertThat(lock.tryLock(5, TimeUnit.SECONDS)).isTrue();
      assertThat(lock.ownerDied()).isTrue();
      lock.unlock();
      lock.lock();
      assertThat(lock.ownerDied()).isFalse();
      lock.unlock();
    }
  }

  /** No process asks the manager before others want the lock, too. */
  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void lockOfManyThreadsAndProcesses_isHeldByOne(Manager manager) throws Exception {
    for (SharedLock lock : List.of(manager.lock(), manager.reentrantLock())) {
      String file = Files.writeString(directory.resolve("sum"), "12345678").toString();
      List<TaskProcess<?>> tasks = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        tasks.add(Tasks.started(() -> {
          Sum.add(file, lock, 2, 1_000);
          return true;
        }));
      }
      Sum.add(file, lock, 2, 1_000);
      for (TaskProcess<?> task : tasks) {
        assertThat(task.get()).isEqualTo(true);
      }

      assertThat(Sum.of(file)).isEqualTo(8_000);
      assertThat(lock.isLocked()).isFalse();
    }
  }

  /** A number in a file, which is added to without care for others. */
  private static final class Sum {
    private static final long BEGIN = 0x3132333435363738L;

    static long of(String file) throws IOException {
      return ByteBuffer.wrap(Files.readAllBytes(Path.of(file))).getLong() - BEGIN;
    }

    static void add(String file, SharedLock lock, int threads, int times) throws Exception {
      try (FileChannel channel =
          FileChannel.open(Path.of(file), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        ByteBuffer memory = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          var thread = new Thread(() -> {
            for (int j = 0; j < times; j++) {
              lock.lock();
              try {
                memory.putLong(0, memory.getLong(0) + 1);
              } finally {
                lock.unlock();
              }
            }
          });
          thread.start();
          all.add(thread);
        }
        for (Thread thread : all) {
          thread.join();
        }
      }
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void processThatDiesWaiting_isForgotten(Manager manager) throws Exception {
    SharedLock lock = manager.lock();
    SharedQueue<Integer> queue = manager.queue(1);
    SharedBarrier barrier = manager.barrier(2);
    lock.lock();
    TaskProcess<?> locking = Tasks.started(() -> {
      lock.lock();
      return true;
    });
    TaskProcess<?> taking = Tasks.started(() -> queue.take());
    TaskProcess<?> meeting = Tasks.started(() -> barrier.await());
    Await.until("it waits", () -> barrier.getNumberWaiting() == 1);
    for (TaskProcess<?> task : List.of(locking, taking, meeting)) {
      Processes.signal("KILL", task.pid());
      task.join();
    }

    lock.unlock();
    assertThat(lock.tryLock(5, TimeUnit.SECONDS)).isTrue();
    assertThat(lock.ownerDied()).isFalse();
    assertThat(queue.offer(1)).isTrue();
    Await.until("its end was seen", barrier::isBroken);
    assertThat(queue.poll(1, TimeUnit.SECONDS)).isEqualTo(1);
    assertThatThrownBy(barrier::await).isInstanceOf(BrokenBarrierException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void itemOfAProcessThatDies_goesBackUnlessItWasTaken(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue();
    SharedLatch taken = manager.latch(1);
    queue.putAll(List.of(1, 2, 3, 4));
    TaskProcess<?> task = Tasks.started(() -> {
      int first = queue.take();
      var second = queue.takeAcked();
      var third = queue.takeAcked();
      second.acknowledge();
      taken.countDown();
      Saboteur.idle();
      return first + third.item();
    });
    taken.await();
    assertThat(queue).containsExactly(4);

    Processes.signal("KILL", task.pid());

    Await.until("the item is back", () -> queue.size() == 2);
    assertThat(queue).containsExactly(3, 4);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void killsAtAnyMoment_loseAndDoubleNothing(Manager manager) throws Exception {
    SharedQueue<Integer> in = manager.queue();
    SharedQueue<Integer> out = manager.queue();
    int count = 1_500;
    for (int i = 0; i < count; i++) {
      in.put(i);
    }
    for (int round = 0; !in.isEmpty() && round < 25; round++) {
      TaskProcess<?> task = Tasks.started(() -> {
        while (true) {
          try (var item = in.takeAcked()) {
            out.put(item.item());
            item.acknowledge();
          }
        }
      });
      int enough = out.size() + 1 + round * 7 % 90;
      Await.until("it works", () -> out.size() >= enough || in.isEmpty());
      Processes.signal("KILL", task.pid());
      task.join();
    }

    List<Integer> all = new ArrayList<>();
    Await.until("each is done, or back since its taker died", () -> {
      out.drainTo(all);
      in.drainTo(all);
      return new HashSet<>(all).size() == count; // At least once,
    });
    assertThat(all.size() - count).isLessThanOrEqualTo(25); // and twice only where one died.
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void joinBeforeTheQueueIsEmpty_doesNotBlock(Manager manager) throws Exception {
    SharedQueue<byte[]> queue = manager.queue();
    TaskProcess<?> task = Tasks.started(() -> {
      for (int i = 0; i < 100; i++) {
        queue.put(new byte[100_000]);
      }
      return true;
    });

    assertThat(task.join(Duration.ofSeconds(30))).isTrue();
    assertThat(queue).hasSize(100);
    queue.clear();
  }

  // Death of the manager.

  @Test
  void managerThatDies_failsAllThatIsAskedOfIt() throws Exception {
    Manager manager = Manager.start();
    SharedQueue<Integer> queue = manager.queue();
    SharedLock lock = manager.lock();
    lock.lock();
    TaskProcess<Integer> taking = Tasks.started(() -> queue.take());
    TaskProcess<?> locking = Tasks.started(() -> {
      lock.lock();
      return true;
    });
    SharedLatch waiting = Manager.local().latch(1);
    var here = new Thread(() -> {
      assertThatThrownBy(queue::take).isInstanceOf(SharedObjectException.class);
      waiting.countDown();
    });
    here.start();
    Await.waiting(here);

    manager.close();

    assertThat(waiting.await(5, TimeUnit.SECONDS)).isTrue();
    for (TaskProcess<?> task : List.of(taking, locking)) {
      assertThat(task.outcome().kind()).isEqualTo(Outcome.Kind.THREW);
      assertThat(((Outcome.Threw<?>) task.outcome()).exception()).hasMessageContaining("has gone");
    }
    assertThatThrownBy(() -> queue.put(1))
        .isInstanceOf(SharedObjectException.class)
        .hasMessageContaining("has gone");
    assertThatThrownBy(queue::size).isInstanceOf(SharedObjectException.class);
    assertThatThrownBy(lock::unlock).isInstanceOf(SharedObjectException.class);
    assertThatThrownBy(manager::queue).isInstanceOf(SharedObjectException.class);
    manager.close();
  }

  @Test
  void managerThatIsStopped_isToldByWhatIsDoneAtOnce() throws Exception {
    Manager manager = Manager.start();
    SharedQueue<Integer> queue = manager.queue();
    SharedLatch latch = manager.latch(1);
    queue.put(1);
    long pid = manager.pid().orElseThrow();
    Processes.signal("STOP", pid);
    var waiting = new Thread(() -> assertThatThrownBy(() -> latch.await(1, TimeUnit.SECONDS))
        .isInstanceOf(SharedObjectException.class));
    waiting.start();

    assertThatThrownBy(queue::size)
        .isInstanceOf(SharedObjectException.class)
        .hasMessageContaining("does not answer");

    waiting.join();
    manager.close();
    assertThat(Processes.isGone(pid)).isTrue();
  }

  @Test
  void whatIsAskedOfAManagerThatIsStopped_isUndoneWhenItGoesOn() throws Exception {
    try (Manager manager = Manager.start()) {
      SharedSemaphore one = manager.semaphore(1);
      SharedSemaphore two = manager.semaphore(2);
      var tooMany = new FutureTask<>(() -> two.tryAcquire(5, 1, TimeUnit.SECONDS));
      var behind = new FutureTask<>(() -> {
        two.acquire();
        return true;
      });
      for (FutureTask<Boolean> task : List.of(tooMany, behind)) {
        var waiting = new Thread(task);
        waiting.start();
        Await.waiting(waiting);
        assertThat(two.availablePermits()).isEqualTo(2);
      }
      long pid = manager.pid().orElseThrow();
      Processes.signal("STOP", pid);
      assertThatThrownBy(one::tryAcquire).isInstanceOf(SharedObjectException.class);
      assertThatThrownBy(tooMany::get).hasCauseInstanceOf(SharedObjectException.class);

      Processes.signal("CONT", pid);

      assertThat(behind.get()).isTrue();
      Await.until("it is given back", () -> one.availablePermits() == 1);
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void firstUseByAThreadThatIsInterrupted_isDone(Manager manager) throws Exception {
    SharedLatch latch = manager.latch(1);
    TaskProcess<Boolean> task = Tasks.started(() -> {
      Thread.currentThread().interrupt();
      latch.countDown();
      return Thread.interrupted();
    });

    assertThat(task.get()).isTrue();
    latch.await();
  }

  @Test
  void managerWithoutMemory_refusesWhatIsPut() throws Exception {
    try (Manager manager = Manager.start(LaunchOptions.defaults().memory("32m"))) {
      SharedQueue<byte[]> queue = manager.queue();
      assertThatThrownBy(() -> queue.put(new byte[64 << 20]))
          .isInstanceOf(TransferException.class)
          .hasMessageContaining("the manager takes");
      assertThatThrownBy(() -> {
            for (int i = 0; i < 100; i++) {
              queue.put(new byte[1 << 20]);
            }
          })
          .isInstanceOf(SharedObjectException.class)
          .hasMessageContaining("no memory left");

      assertThat(queue.size()).isGreaterThan(5);
      queue.clear();
      queue.put(new byte[1 << 20]);
      assertThat(queue.take()).hasSize(1 << 20);
    }
  }
}
