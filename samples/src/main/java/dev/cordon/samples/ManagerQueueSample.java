package dev.cordon.samples;

import dev.cordon.pool.Pool;
import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedQueue;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Output;
import java.util.concurrent.ExecutionException;

/**
 * A pool's processes share the queue of a manager.
 *
 * <p>Prints what is written and read. It is the seed's program for a pool with a queue, which needs
 * a manager there, since other queues can only be inherited. Here any queue may be an argument.
 */
public final class ManagerQueueSample {
  private ManagerQueueSample() {}

  /** Writes in one call, reads in the next. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    LaunchOptions plain = LaunchOptions.defaults().output(Output.system());
    try (Manager manager = Manager.start();
        Pool pool = Pool.builder().workers(3).options(plain).build()) {
      SharedQueue<String> queue = manager.queue();
      pool.apply(WriterReaderSampleTasks.write(queue));
      pool.apply(WriterReaderSampleTasks.read(queue));
      System.out.println("left: " + queue.size());
    }
  }
}
