package dev.cordon.guard;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A thread of a test, whose failure is the test's. */
final class Worker extends Thread {
  private final FutureTask<Void> task;

  private Worker(FutureTask<Void> task) {
    super(task);
    this.task = task;
  }

  /** Something that may throw. */
  interface Body {
    void run() throws Exception;
  }

  static Worker start(String name, Body body) {
    Callable<Void> call = () -> {
      body.run();
      return null;
    };
    var worker = new Worker(new FutureTask<>(call));
    worker.setName(name);
    worker.setDaemon(true);
    worker.start();
    return worker;
  }

  /** Waits for its end, and throws what it has thrown. */
  void finish() throws Exception {
    task.get();
  }
}
