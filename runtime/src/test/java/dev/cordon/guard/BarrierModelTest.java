package dev.cordon.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A buffer by barriers in which many threads put and take, some with limits, some interrupted,
 * against what any buffer has to keep: an item that was put is taken once, those of one producer in
 * their order, and nobody waits for ever.
 */
@Timeout(120)
final class BarrierModelTest {
  private static final int PRODUCERS = 4;
  private static final int CONSUMERS = 4;
  private static final int ITEMS = 3_000;

  /** An item, or the end of a consumer. */
  private record Item(int producer, int number) {
    static final Item END = new Item(-1, -1);
  }

  /** What is tested. Its body checks that its barrier was true. */
  private static final class Buffer {
    private static final Barrier<Buffer> NOT_FULL =
        Barrier.of("notFull", buffer -> buffer.items.size() < buffer.capacity);
    private static final Barrier<Buffer> NOT_EMPTY =
        Barrier.of("notEmpty", buffer -> !buffer.items.isEmpty());

    private final Guard guard;
    private final int capacity;

    /** Guarded by {@link #guard}. */
    private final Deque<Item> items = new ArrayDeque<>();

    Buffer(Guard guard, int capacity) {
      this.guard = guard;
      this.capacity = capacity;
    }

    void put(Item item, boolean impatient) {
      enter(NOT_FULL, impatient);
      try {
        assertThat(items.size()).isLessThan(capacity);
        items.add(item);
      } finally {
        guard.leave();
      }
    }

    Item take(boolean impatient) {
      enter(NOT_EMPTY, impatient);
      try {
        return items.remove();
      } finally {
        guard.leave();
      }
    }

    private void enter(Barrier<Buffer> barrier, boolean impatient) {
      if (impatient) {
        guard.enterWhen(barrier, this, Duration.ofNanos(50_000));
      } else {
        guard.enterWhen(barrier, this);
      }
    }
  }

  static Stream<Guard> guards() {
    return GuardTest.guards();
  }

  @ParameterizedTest
  @MethodSource("guards")
  void buffer_underAnyProgram_keepsEveryItemOnce(Guard guard) throws Exception {
    long seed = System.nanoTime();
    var buffer = new Buffer(guard, 3);
    var seeds = new SplittableRandom(seed);
    List<Worker> producers = new ArrayList<>();
    List<Worker> consumers = new ArrayList<>();
    List<List<Item>> taken = new ArrayList<>();
    for (int i = 0; i < PRODUCERS; i++) {
      int producer = i;
      SplittableRandom random = seeds.split();
      producers.add(Worker.start("producer-" + i, () -> {
        for (int number = 0; number < ITEMS; number++) {
          var item = new Item(producer, number);
          untilDone(random, impatient -> buffer.put(item, impatient));
        }
      }));
    }
    for (int i = 0; i < CONSUMERS; i++) {
      SplittableRandom random = seeds.split();
      List<Item> own = new ArrayList<>();
      taken.add(own);
      consumers.add(Worker.start("consumer-" + i, () -> {
        do {
          untilDone(random, impatient -> own.add(buffer.take(impatient)));
        } while (!own.get(own.size() - 1).equals(Item.END));
      }));
    }
    Worker saboteur = Worker.start("saboteur", () -> {
      SplittableRandom random = seeds.split();
      while (producers.stream().anyMatch(Thread::isAlive)) {
        List<Worker> victims = random.nextBoolean() ? producers : consumers;
        victims.get(random.nextInt(victims.size())).interrupt();
        LockSupport.parkNanos(20_000);
      }
    });

    for (Worker producer : producers) {
      producer.finish();
    }
    saboteur.finish();
    for (int i = 0; i < CONSUMERS; i++) {
      buffer.put(Item.END, false);
    }
    for (Worker consumer : consumers) {
      consumer.finish();
    }
    assertThat(buffer.items).isEmpty();
    assertThat(taken.stream().flatMap(List::stream).filter(item -> !item.equals(Item.END)))
        .as("seed %d", seed)
        .doesNotHaveDuplicates()
        .hasSize(PRODUCERS * ITEMS);
    for (List<Item> own : taken) {
      for (int producer = 0; producer < PRODUCERS; producer++) {
        int same = producer;
        assertThat(own.stream().filter(item -> item.producer() == same).map(Item::number))
            .isSorted();
      }
    }
  }

  private interface Operation {
    void run(boolean impatient);
  }

  /** A call that was interrupted or came too late has not happened, and is made again. */
  private static void untilDone(SplittableRandom random, Operation operation) {
    boolean isDone = false;
    while (!isDone) {
      try {
        operation.run(random.nextInt(4) == 0);
        isDone = true;
      } catch (GuardTimeoutException e) {
        assertThat(e.lock()).isNotEmpty();
      } catch (GuardInterruptedException e) {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }
}
