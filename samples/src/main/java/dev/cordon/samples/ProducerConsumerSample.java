package dev.cordon.samples;

import dev.cordon.Guarded;
import dev.cordon.LockMode;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A producer that is faster than its two consumers, and a store between them that is never full for
 * long.
 *
 * <p>It is the seed's program for producers and consumers, which looks at the size of a queue and
 * sleeps. Here each method says when it may begin.
 */
public final class ProducerConsumerSample {
  private static final int PRODUCTS = 1_000;

  private ProducerConsumerSample() {}

  /** Holds a few products. */
  abstract static class Store {
    private static final int CAPACITY = 10;

    private final Deque<String> products = new ArrayDeque<>();
    private int most;

    boolean hasRoom() {
      return products.size() < CAPACITY;
    }

    boolean hasProduct() {
      return !products.isEmpty();
    }

    @Guarded(when = "hasRoom")
    void put(String product) {
      products.add(product);
      most = Math.max(most, products.size());
    }

    @Guarded(when = "hasProduct", timeout = "10s")
    String take() {
      return products.remove();
    }

    @Guarded(mode = LockMode.READ)
    int most() {
      return most;
    }
  }

  /** Ends when all that was produced has been consumed. */
  public static void main(String[] args) throws InterruptedException {
    Store store = new GuardedProducerConsumerSample_Store();
    int[] consumed = new int[2];
    Thread producer = new Thread(() -> {
      for (int i = 1; i <= PRODUCTS; i++) {
        store.put("product " + i);
      }
    });
    Thread[] consumers = new Thread[consumed.length];
    for (int i = 0; i < consumers.length; i++) {
      int consumer = i;
      consumers[i] = new Thread(() -> {
        for (int n = 0; n < PRODUCTS / consumed.length; n++) {
          store.take();
          consumed[consumer]++;
        }
      });
      consumers[i].start();
    }
    producer.start();
    producer.join();
    for (Thread consumer : consumers) {
      consumer.join();
    }
    System.out.println("produced: " + PRODUCTS);
    System.out.println("consumed: " + (consumed[0] + consumed[1]));
    System.out.println("never more in the store than 10: " + (store.most() <= 10));
  }
}
