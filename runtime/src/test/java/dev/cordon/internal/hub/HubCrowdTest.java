package dev.cordon.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.wire.Content;
import dev.cordon.task.Await;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A hub with hundreds of clients, most of which wait. */
@Timeout(60)
final class HubCrowdTest {
  private static final int CLIENTS = 300;
  private static final int FOREVER = -1;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  @Test
  void manyClients_wait_goAndAreServed() throws Exception {
    LocalHub hub = LocalHub.get();
    long queue = made(hub, Kind.QUEUE, Integer.MAX_VALUE);
    long lock = made(hub, Kind.LOCK);
    long semaphore = made(hub, Kind.SEMAPHORE, 0);
    assertThat(hub.ask(lock, Verb.ACQUIRE, 0, Content.of(1)).await(0).isDone()).isTrue();
    List<RemoteHub> clients = new ArrayList<>();
    List<Pending> taking = new ArrayList<>();
    List<Pending> locking = new ArrayList<>();
    List<Pending> acquiring = new ArrayList<>();
    int threads = Thread.activeCount();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        RemoteHub client = RemoteHub.connect(hub.address());
        clients.add(client);
        taking.add(client.ask(queue, Verb.TAKE, FOREVER, Content.NONE));
        locking.add(client.ask(lock, Verb.ACQUIRE, FOREVER, Content.of(1)));
        acquiring.add(client.ask(semaphore, Verb.ACQUIRE, FOREVER, Content.of(1)));
      }
      assertThat(Thread.activeCount()).as("no thread for a waiter").isLessThan(threads + 20);
      for (int i = 0; i < CLIENTS; i += 2) {
        clients.get(i).close();
      }
      for (int i = 0; i < CLIENTS; i += 2) {
        assertThat(taking.get(i).await(PATIENCE).status()).isEqualTo(Status.GONE);
        assertThat(locking.get(i).await(PATIENCE).status()).isEqualTo(Status.GONE);
      }
      List<RemoteHub> waiting = new ArrayList<>(clients);
      waiting.removeIf(RemoteHub::isGone);
      locking.removeIf(Pending::isAnswered);

      for (int i = 1; i < CLIENTS; i += 2) {
        Content item = Content.of(List.of(ByteBuffer.wrap(new byte[] {(byte) i})));
        assertThat(hub.ask(queue, Verb.PUT, 0, item).await(0).isDone()).isTrue();
      }
      // The hub may not have heard yet who has gone, and permits are not returned.
      assertThat(
              hub.ask(semaphore, Verb.RELEASE, 0, Content.of(CLIENTS)).await(0).isDone())
          .isTrue();
      assertThat(hub.ask(lock, Verb.RELEASE, 0, Content.of(1)).await(0).isDone())
          .isTrue();
      for (int i = 1; i < CLIENTS; i += 2) {
        assertThat(taking.get(i).await(PATIENCE).isDone()).isTrue();
        assertThat(acquiring.get(i).await(PATIENCE).isDone()).isTrue();
      }
      for (int served = 0; served < CLIENTS / 2; served++) { // In the order of their coming.
        Await.until("one has the lock", () -> locking.stream().anyMatch(Pending::isAnswered));
        int next = 0;
        while (!locking.get(next).isAnswered()) {
          next++;
        }
        assertThat(locking.remove(next).await(0).isDone()).isTrue();
        waiting.remove(next).close(); // Its lock goes to the next.
      }
    } finally {
      clients.forEach(RemoteHub::close);
    }
    Await.until(
        "nobody holds it",
        () -> hub.ask(lock, Verb.STATE, 0, Content.NONE).await(0).number(0) == 0);
    assertThat(hub.ask(queue, Verb.STATE, 0, Content.NONE).await(0).number(0)).isZero();
  }

  private static long made(Hub hub, Kind kind, long... of) {
    long[] numbers = new long[1 + of.length];
    numbers[0] = kind.code();
    System.arraycopy(of, 0, numbers, 1, of.length);
    return hub.ask(0, Verb.MAKE, 0, Content.of(numbers)).await(0).number(0);
  }
}
