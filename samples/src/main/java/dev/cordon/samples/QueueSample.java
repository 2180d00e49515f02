package dev.cordon.samples;

import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedQueue;
import java.util.concurrent.TimeUnit;

/**
 * A queue with room for three messages.
 *
 * <p>Prints whether a fourth one found room within a tenth of a second, what comes out, and sizes.
 * It is the seed's program for the methods of a queue.
 */
public final class QueueSample {
  private QueueSample() {}

  /** Fills the queue, and empties it. */
  public static void main(String[] args) throws InterruptedException {
    SharedQueue<String> queue = Manager.local().queue(3);
    queue.put("message 1");
    queue.put("message 2");
    queue.put("message 3");
    boolean hadRoom = queue.offer("message 4", 100, TimeUnit.MILLISECONDS);
    System.out.println("room for a fourth message: " + hadRoom);
    System.out.println("full: " + queue.isFull());
    System.out.println(queue.take());
    System.out.println(queue.take());
    System.out.println("size: " + queue.size());
    if (!queue.isFull()) {
      queue.put("message 4");
    }
    System.out.println(queue.take());
    System.out.println(queue.take());
    System.out.println("one more in time: " + queue.poll(100, TimeUnit.MILLISECONDS));
    System.out.println("empty: " + queue.isEmpty());
  }
}
