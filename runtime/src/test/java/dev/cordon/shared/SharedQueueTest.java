package dev.cordon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Await;
import dev.cordon.task.TransferException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queues, in this process and in another one. */
@Timeout(60)
final class SharedQueueTest extends Managers {

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void items_comeOutInTheirOrder(Manager manager) throws Exception {
    SharedQueue<Object> queue = manager.queue();
    List<Object> items = List.of("text", 7, 8L, 'c', true, 1.5, List.of(1, 2), "größer ☃");
    for (Object item : items) {
      queue.put(item);
    }

    assertThat(queue).hasSize(items.size()).containsExactlyElementsOf(items);
    for (Object item : items) {
      assertThat(queue.take()).isEqualTo(item);
    }
    assertThat(queue.poll()).isNull();
    assertThat(queue.isEmpty()).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void boundedQueue_refusesWhatHasNoRoom(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue(3);
    assertThat(queue.addAll(List.of(1, 2))).isTrue();
    assertThat(queue.isFull()).isFalse();
    queue.put(3);

    assertThat(queue.isFull()).isTrue();
    assertThat(queue.remainingCapacity()).isZero();
    assertThat(queue.offer(4)).isFalse();
    assertThat(queue.offer(4, 20, TimeUnit.MILLISECONDS)).isFalse();
    assertThatThrownBy(() -> queue.add(4)).isInstanceOf(IllegalStateException.class);
    assertThat(queue.take()).isEqualTo(1);
    assertThat(queue.offer(4)).isTrue();
    assertThat(queue).containsExactly(2, 3, 4);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void put_waitsForRoom(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue(1);
    queue.put(1);
    Future<Boolean> second = beside(() -> {
      queue.put(2);
      return true;
    });
    Future<Boolean> third = beside(() -> queue.offer(3, 30, TimeUnit.SECONDS));

    assertThat(queue.take()).isEqualTo(1);
    int next = queue.take();
    assertThat(next).isBetween(2, 3);
    assertThat(queue.take()).isEqualTo(5 - next);
    assertThat(second.get() && third.get()).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void take_waitsForAnItem(Manager manager) throws Exception {
    SharedQueue<String> queue = manager.queue();
    Future<String> taken = beside(queue::take);
    Future<String> polled = beside(() -> queue.poll(30, TimeUnit.SECONDS));

    assertThat(queue.poll(1, TimeUnit.MILLISECONDS)).isNull();
    queue.put("one");
    queue.put("two");

    assertThat(List.of(taken.get(), polled.get())).containsExactlyInAnyOrder("one", "two");
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void interrupt_endsTheWaitingAndTakesNothing(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue(1);
    Thread.currentThread().interrupt();
    assertThatThrownBy(queue::take).isInstanceOf(InterruptedException.class);
    for (int i = 0; i < 50; i++) {
      var taker = new Thread(() -> {
        try {
          int item = queue.take();
          queue.put(item);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      });
      taker.start();
      taker.interrupt();
      taker.join();

      assertThat(queue.offer(i)).isTrue();
      assertThat(queue.poll()).isEqualTo(i);
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void putAllAndDrainTo_moveManyAtOnce(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue();
    queue.putAll(numbers(10_000));
    List<Integer> drained = new ArrayList<>();

    assertThat(queue.drainTo(drained, 0)).isZero();
    assertThat(queue.drainTo(drained, 100)).isEqualTo(100);
    assertThat(queue.drainTo(drained)).isEqualTo(9_900);
    assertThat(drained).isEqualTo(numbers(10_000));
    assertThat(queue.drainTo(drained)).isZero();
    assertThatThrownBy(() -> queue.drainTo(queue)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void putAll_waitsForRoomItemByItem(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue(3);
    Future<Boolean> all = beside(() -> {
      queue.putAll(numbers(100));
      return true;
    });

    for (int i = 0; i < 100; i++) {
      assertThat(queue.take()).isEqualTo(i);
    }
    assertThat(all.get()).isTrue();
    assertThat(queue.isEmpty()).isTrue();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void removal_isByEquals(Manager manager) throws Exception {
    SharedQueue<String> queue = manager.queue();
    queue.putAll(List.of("a", "b", "c", "b"));

    assertThat(queue.contains("c")).isTrue();
    assertThat(queue.contains("x")).isFalse();
    assertThat(queue.remove("b")).isTrue();
    assertThat(queue.remove("x")).isFalse();
    assertThat(queue).containsExactly("a", "c", "b");
    Iterator<String> each = queue.iterator();
    assertThat(each.next()).isEqualTo("a");
    each.remove();
    assertThatThrownBy(each::remove).isInstanceOf(IllegalStateException.class);
    assertThat(queue.peek()).isEqualTo("c");
    assertThat(queue.element()).isEqualTo("c");
    assertThat(queue.removeIf("b"::equals)).isTrue();
    assertThat(queue.toArray()).containsExactly("c");
    queue.clear();
    assertThat(queue.isEmpty()).isTrue();
    assertThatThrownBy(() -> queue.put(null)).isInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void streams_whileItemsComeAndGo_haveThoseOfOneMoment(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue();
    queue.put(0);
    var end = new AtomicBoolean();
    Future<?> other = beside(() -> {
      for (int i = 1; !end.get(); i++) {
        queue.putAll(List.of(i, i));
        queue.drainTo(new ArrayList<>(), 2);
      }
      return null;
    });
    try {
      for (int i = 0; i < 300; i++) {
        assertThat(queue.stream().toArray()).hasSizeBetween(1, 3);
        assertThat(queue.toArray()).hasSizeBetween(1, 3);
      }
    } finally {
      end.set(true);
      other.get();
    }
  }

  /** One whose answer is on its way when the interrupt comes counts, and is not put back. */
  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void takersThatAreInterrupted_getEachItemOnce(Manager manager) throws Exception {
    int items = 3_000;
    SharedQueue<Integer> queue = manager.queue(10);
    var taken = new AtomicIntegerArray(items);
    var end = new AtomicBoolean();
    List<Thread> takers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      takers.add(new Thread(() -> {
        while (!end.get() || !queue.isEmpty()) {
          try {
            int item = queue.take();
            taken.incrementAndGet(item);
          } catch (InterruptedException e) {
            // It was meant for the one before, or for the end.
          }
        }
      }));
    }
    takers.forEach(Thread::start);

    for (int i = 0; i < items; i++) {
      queue.put(i);
      takers.get(i % takers.size()).interrupt();
    }
    end.set(true);
    for (Thread taker : takers) {
      while (taker.isAlive()) {
        taker.interrupt();
        taker.join(10);
      }
    }

    for (int i = 0; i < items; i++) {
      assertThat(taken.get(i)).as("item %d", i).isEqualTo(1);
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void shutdown_letsWhatIsThereBeTaken(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue(2);
    queue.putAll(List.of(1, 2));
    Future<Boolean> waiting = beside(() -> {
      queue.put(3);
      return true;
    });
    Await.until("it waits", () -> queue.isFull());

    queue.shutdown();

    assertThatThrownBy(waiting::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(QueueShutDownException.class);
    assertThat(queue.isShutdown()).isTrue();
    assertThatThrownBy(() -> queue.offer(4)).isInstanceOf(QueueShutDownException.class);
    assertThat(queue.take()).isEqualTo(1);
    assertThat(queue.poll()).isEqualTo(2);
    assertThatThrownBy(queue::take).isInstanceOf(QueueShutDownException.class);
    assertThatThrownBy(queue::poll).isInstanceOf(QueueShutDownException.class);
    assertThat(queue.drainTo(new ArrayList<>())).isZero();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void shutdown_endsThoseWhoWait(Manager manager) throws Exception {
    SharedQueue<Integer> queue = manager.queue();
    List<Future<Integer>> takers = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      takers.add(beside(queue::take));
    }

    queue.put(1);
    queue.shutdownNow();

    int taken = 0;
    for (Future<Integer> taker : takers) {
      try {
        taken += taker.get();
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(QueueShutDownException.class);
      }
    }
    assertThat(taken).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void takeAcked_handsOutUntilItIsAcknowledged(Manager manager) throws Exception {
    SharedQueue<String> queue = manager.queue();
    queue.putAll(List.of("a", "b", "c"));

    try (SharedQueue.Delivery<String> first = queue.takeAcked()) {
      assertThat(first.item()).isEqualTo("a");
      assertThat(queue).containsExactly("b", "c");
    }
    assertThat(queue).containsExactly("a", "b", "c");
    SharedQueue.Delivery<String> again = queue.takeAcked();
    SharedQueue.Delivery<String> next = queue.takeAcked();
    next.giveBack();
    again.giveBack();
    assertThat(queue).containsExactly("a", "b", "c");
    SharedQueue.Delivery<String> last = queue.takeAcked();
    last.acknowledge();
    last.close();
    assertThatThrownBy(last::acknowledge).isInstanceOf(IllegalStateException.class);
    assertThat(queue).containsExactly("b", "c");
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void itemThatCannotTravel_failsInItsPutter(Manager manager) throws Exception {
    SharedQueue<Object> queue = manager.queue();

    assertThatThrownBy(() -> queue.put(new Object()))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("java.lang.Object");
    assertThatThrownBy(() -> queue.put(new Page("x", 1)))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("Page");
    assertThat(queue.isEmpty()).isTrue();

    SharedQueue<Page> pages = manager.queue(5, Page.class);
    pages.put(new Page("x", 1));
    assertThat(pages.take()).isEqualTo(new Page("x", 1));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void itemThatCannotBeRebuilt_isRemovedAndReported(Manager manager) throws Exception {
    SharedQueue<Spoiled> queue = manager.queue(5, Spoiled.class);
    queue.put(new Spoiled());
    queue.put(new Spoiled());

    assertThatThrownBy(queue::take)
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("has come and is lost");
    assertThat(queue.size()).isEqualTo(1);
    assertThatThrownBy(queue::poll).isInstanceOf(TransferException.class);
    assertThat(queue.poll()).isNull();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  @SuppressWarnings("unchecked") // It takes what always travels, too.
  void drainTo_losesNoItemForOneThatCannotBeRebuilt(Manager manager) throws Exception {
    SharedQueue<Object> queue = (SharedQueue<Object>) (SharedQueue<?>) manager.queue(Spoiled.class);
    queue.putAll(List.of("a", new Spoiled(), "b"));
    List<Object> drained = new ArrayList<>();

    assertThatThrownBy(() -> queue.drainTo(drained)).isInstanceOf(TransferException.class);
    assertThat(drained).containsExactly("a", "b");
    assertThat(queue.isEmpty()).isTrue();
  }

  /** An item that can be written and not read. */
  private static final class Spoiled implements Serializable {
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) throws IOException {
      throw new IOException("spoiled");
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void itemsAreCopies_largeOnesToo(Manager manager) throws Exception {
    SharedQueue<byte[]> queue = manager.queue();
    for (int size : new int[] {10, 100_000, 5_000_000}) {
      byte[] bytes = new byte[size];
      bytes[size - 1] = 7;
      queue.put(bytes);
      bytes[size - 1] = 8;
      queue.peek()[size - 1] = 9;
      queue.iterator().next()[size - 1] = 9;

      byte[] taken = queue.take();
      assertThat(taken).hasSize(size);
      assertThat(taken[size - 1]).isEqualTo((byte) 7);
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void badBounds_areRefused(Manager manager) {
    assertThatThrownBy(() -> manager.queue(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> manager.latch(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> manager.barrier(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("managers")
  void manyHandlesAndWaiters_needNoThreadOfTheManager(Manager manager) throws Exception {
    List<SharedQueue<Integer>> queues = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      queues.add(manager.queue());
    }
    SharedQueue<Integer> queue = queues.get(5_000);
    List<Future<Integer>> takers = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      takers.add(beside(queue::take));
    }

    queue.putAll(numbers(1_000));

    long sum = 0;
    for (Future<Integer> taker : takers) {
      sum += taker.get();
    }
    assertThat(sum).isEqualTo(499_500);
  }
}
