package dev.cordon.shared;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The managers that objects are tested with: they must not differ. Threads for those who wait. */
abstract class Managers {
  private static Manager started;
  static ExecutorService threads;

  @BeforeAll
  static void begin() {
    started = Manager.start();
    threads = Executors.newCachedThreadPool();
  }

  @AfterAll
  static void end() {
    threads.shutdownNow();

    started.close();
  }

  static List<Manager> managers() {
    return List.of(Manager.local(), started);
  }

  static <T> Future<T> beside(Callable<T> body) {
    return threads.submit(body);
  }
}
