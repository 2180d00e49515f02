package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedBarrier;
import dev.cordon.shared.SharedLatch;
import dev.cordon.shared.SharedLock;
import dev.cordon.shared.SharedMap;
import dev.cordon.shared.SharedQueue;
import dev.cordon.shared.SharedQueue.Delivery;
import dev.cordon.shared.SharedSemaphore;
import dev.cordon.shared.SharedValue;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes that do with shared objects whatever can be done, and are killed at any moment. Few in
 * a usual build, and an hour of them in one with {@code -Pstress}.
 */
@SuppressWarnings("LockNotBeforeTry") // One is locked twice, which is what is tested.
@Timeout(value = 2, unit = TimeUnit.HOURS)
final class SharedChaosTest {
  private static final int KILLED = Integer.getInteger("cordon.test.killed", 15);
  private static final int AT_ONCE = 5;
  private static final int PERMITS = 100_000;

  @TempDir
  private Path directory;

  /** What they share. */
  record Things(
      SharedQueue<Integer> acked,
      SharedQueue<Integer> ackedOut,
      SharedQueue<Integer> plain,
      SharedQueue<Integer> plainOut,
      SharedQueue<String> small,
      SharedQueue<String> faults,
      SharedLock lock,
      SharedLock reentrant,
      SharedValue<Long> first,
      SharedValue<Long> second,
      SharedValue<Long> counter,
      SharedMap<String, Long> map,
      SharedSemaphore semaphore,
      SharedBarrier barrier,
      SharedLatch latch)
      implements Serializable {
    private static final long serialVersionUID = 1L;

    static Things of(Manager manager) {
      return new Things(
          manager.queue(64),
          manager.queue(),
          manager.queue(64),
          manager.queue(),
          manager.queue(3),
          manager.queue(),
          manager.lock(),
          manager.reentrantLock(),
          manager.value(0L),
          manager.value(0L),
          manager.value(0L),
          manager.map(),
          manager.semaphore(PERMITS),
          manager.barrier(2),
          manager.latch(Integer.MAX_VALUE));
    }

    /** Does one thing after the other until it is killed. */
    void use(long seed, Path counted) throws Exception {
      var random = new Random(seed);
      while (true) {
        switch (random.nextInt(8)) {
          case 0 -> moveAcked();
          case 1 -> movePlain();
          case 2 -> count();
          case 3 -> takeAndGivePermits();
          case 4 -> update(counted);
          case 5 -> meet();
          case 6 -> useSmall(random);
          default -> useMap(random);
        }
      }
    }

    private void moveAcked() throws InterruptedException {
      try (Delivery<Integer> item = acked.takeAcked()) {
        ackedOut.put(item.item());
        item.acknowledge();
      }
    }

    private void movePlain() throws InterruptedException {
      Integer item = plain.poll(10, TimeUnit.MILLISECONDS);
      if (item != null) {
        plainOut.put(item);
      }
    }

    private void count() throws InterruptedException {
      lock.lock();
      try {
        reentrant.lock();
        try {
          reentrant.lock();
          reentrant.unlock();
          long before = first.get();
          if (before != second.get()) {
            if (!lock.ownerDied()) {
              faults.put("half done, and nobody has died: " + before);
            }
            second.set(before);
          }
          if (!first.compareAndSet(before, before + 1)) {
            faults.put("somebody else was in: " + before);
          }
          second.set(before + 1);
        } finally {
          reentrant.unlock();
        }
      } finally {
        lock.unlock();
      }
    }

    private void takeAndGivePermits() throws InterruptedException {
      semaphore.acquire(3);
      semaphore.release(3);
    }

    private void update(Path counted) throws Exception {
      var unused = counter.update(value -> value + 1);
      Files.write(counted, new byte[1], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void meet() throws InterruptedException {
      try {
        int unused = barrier.await(5, TimeUnit.MILLISECONDS);
      } catch (BrokenBarrierException | TimeoutException e) {
        barrier.reset();
      }
    }

    private void useSmall(Random random) throws InterruptedException {
      boolean added = small.offer("item " + random.nextInt(5), 1, TimeUnit.MILLISECONDS);
      if (small.size() > 3 + AT_ONCE || (!added && small.remainingCapacity() > 3)) {
        faults.put("more than there is room for");
      }
      if (small.remove("item 3") || random.nextInt(9) == 0) {
        small.clear();
      }
      String unused = small.poll();
      latch.countDown();
    }

    private void useMap(Random random) {
      String key = "key " + random.nextInt(10);
      Long before = map.putIfAbsent(key, 1L);
      if (before != null && random.nextInt(20) == 0) {
        Long unused = map.remove(key);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void processesKilledAtAnyMoment_loseNothing(boolean local) throws Exception {
    if (local) {
      run(Manager.local());
    } else {
      try (Manager manager = Manager.start()) {
        run(manager);
      }
    }
  }

  private void run(Manager manager) throws Exception {
    Things things = Things.of(manager);
    long seed = System.nanoTime();
    System.out.println("The seed is " + seed);
    var random = new Random(seed);
    Deque<TaskProcess<?>> processes = new ArrayDeque<>();
    int ackedPut = 0;
    int plainPut = 0;
    for (int killed = 0; killed < KILLED; killed++) {
      while (processes.size() < AT_ONCE) {
        processes.add(started(things, random.nextLong()));
      }
      int enough = things.ackedOut.size() + things.plainOut.size() + random.nextInt(60);
      while (things.ackedOut.size() + things.plainOut.size() < enough) {
        ackedPut += things.acked.offer(ackedPut, 1, TimeUnit.MILLISECONDS) ? 1 : 0;
        plainPut += things.plain.offer(plainPut, 1, TimeUnit.MILLISECONDS) ? 1 : 0;
      }
      TaskProcess<?> victim = processes.remove();
      Processes.signal("KILL", victim.pid());
      victim.join();
    }
    int killed = KILLED + processes.size();
    for (TaskProcess<?> process : processes) {
      assertThat(process.isAlive()).isTrue();
      process.kill();
    }

    check(things, ackedPut, plainPut, killed);
  }

  private TaskProcess<?> started(Things things, long seed) {
    String counted = directory.resolve(Long.toString(seed)).toString();
    return Tasks.started(QUIET.allow(Things.class), () -> {
      things.use(seed, Path.of(counted));
      return true;
    });
  }

  private void check(Things things, int ackedPut, int plainPut, int killed) throws Exception {
    Set<Integer> ackedSeen = new HashSet<>();
    Await.until(
        "what was handed out is back, or done",
        () -> things.acked.size() + things.ackedOut.size() >= ackedPut);
    int ackedTwice = drain(things.acked, things.ackedOut, ackedSeen);
    assertThat(ackedSeen).as("at least once").hasSize(ackedPut);
    assertThat(ackedTwice).isLessThanOrEqualTo(killed);

    Set<Integer> plainSeen = new HashSet<>();
    int plainTwice = drain(things.plain, things.plainOut, plainSeen);
    assertThat(plainTwice).as("at most once").isZero();
    assertThat(plainSeen).hasSizeBetween(plainPut - killed, plainPut);

    assertThat(things.faults).isEmpty();
    for (SharedLock lock : List.of(things.lock, things.reentrant)) {
      assertThat(lock.tryLock(10, TimeUnit.SECONDS)).isTrue();
      lock.unlock();
    }
    assertThat(things.first.get()).isPositive();
    int permits = things.semaphore.availablePermits();
    assertThat(permits).isBetween(PERMITS - 3 * killed, PERMITS);
    long counted = counted();
    assertThat(things.counter.get()).isBetween(counted, counted + killed);
    assertThat(things.small.size()).isLessThanOrEqualTo(3 + AT_ONCE);
    System.out.printf(
        "%d processes killed: %d items acknowledged, %d twice; %d taken, %d lost; %d counted under"
            + " locks, %d by updates (%d told); %d permits lost%n",
        killed,
        ackedSeen.size(),
        ackedTwice,
        plainSeen.size(),
        plainPut - plainSeen.size(),
        things.first.get(),
        things.counter.get(),
        counted,
        PERMITS - permits);
  }

  /** Adds all that is in {@code queues} to {@code seen}; returns how many were there already. */
  private static int drain(SharedQueue<Integer> in, SharedQueue<Integer> out, Set<Integer> seen) {
    List<Integer> all = new ArrayList<>();
    in.drainTo(all);
    out.drainTo(all);
    int twice = 0;
    for (int item : all) {
      twice += seen.add(item) ? 0 : 1;
    }
    return twice;
  }

  private long counted() throws Exception {
    long counted = 0;
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        counted += Files.size(file);
      }
    }
    return counted;
  }
}
