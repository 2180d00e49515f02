package dev.cordon.shared;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The managers that objects are tested with: they must not differ. Threads for those who wait. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class Managers {
  private final Manager started = Manager.start();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterAll
  void end() {
    threads.shutdownNow();
    started.close();
  }

  List<Manager> managers() {
    return List.of(Manager.local(), started);
  }

  final <T> Future<T> beside(Callable<T> body) {
    return threads.submit(body);
  }
}
