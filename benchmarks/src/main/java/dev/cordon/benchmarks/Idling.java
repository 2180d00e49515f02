package dev.cordon.benchmarks;

import dev.cordon.Task;
import dev.cordon.task.LaunchOptions;
import dev.cordon.task.Output;
import dev.cordon.task.TaskProcess;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A task that tells its pid and waits for ever. */
final class Idling {
  private Idling() {}

  @Task
  static void idle() throws InterruptedException {
    System.out.println(ProcessHandle.current().pid());
    new CountDownLatch(1).await();
  }

  /** Starts it and waits until the call has begun. */
  static TaskProcess<?> begin() throws InterruptedException, ExecutionException, TimeoutException {
    var begun = new Begun();
    var child =
        IdlingTasks.idle().with(LaunchOptions.defaults().output(Output.to(begun, System.err)));
    child.start();
    begun.seen.get(1, TimeUnit.MINUTES);
    return child;
  }

  /** The end of a line that somebody waits for. Written by a thread of Cordon's. */
  private static final class Begun extends OutputStream {
    private final CompletableFuture<Boolean> seen = new CompletableFuture<>();

    @Override
    public void write(int letter) {
      if (letter == '\n') {
        seen.complete(true);
      }
    }
  }
}
