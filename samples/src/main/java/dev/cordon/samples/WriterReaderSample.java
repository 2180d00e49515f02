package dev.cordon.samples;

import dev.cordon.Task;
import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedQueue;

/**
 * One process writes to a queue and ends, another one reads from it.
 *
 * <p>Prints each value as it is written and as it is read. It is the seed's program for queues
 * between processes.
 */
public final class WriterReaderSample {
  private WriterReaderSample() {}

  @Task
  static void write(SharedQueue<String> queue) throws InterruptedException {
    for (String value : new String[] {"a", "b", "c", "d"}) {
      System.out.println("writes " + value);
      queue.put(value);
    }
  }

  @Task
  static void read(SharedQueue<String> queue) throws InterruptedException {
    for (int left = queue.size(); left > 0; left--) {
      System.out.println("reads " + queue.take());
    }
  }

  /** Starts the reader when the writer has ended. */
  public static void main(String[] args) throws InterruptedException {
    SharedQueue<String> queue = Manager.local().queue();
    var writer = WriterReaderSampleTasks.write(queue);
    var reader = WriterReaderSampleTasks.read(queue);
    writer.start();
    writer.join();
    reader.start();
    reader.join();
    System.out.println("left: " + queue.size());
  }
}
