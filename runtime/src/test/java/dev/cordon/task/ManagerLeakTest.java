package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.shared.Manager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** What managers leave behind that were closed. Counts what this JVM has open. */
@Isolated
@Timeout(60)
final class ManagerLeakTest {

  @Test
  void managers_leaveNothing() throws Exception {
    oneAfterTheOther(); // What is opened once is there from now on.
    long files = files();
    int threads = Thread.activeCount();

    oneAfterTheOther();

    Await.until("all files are closed", () -> files() <= files);
    Await.until("all threads have ended", () -> Thread.activeCount() <= threads);
  }

  private static void oneAfterTheOther() throws Exception {
    for (int i = 0; i < 5; i++) {
      Path directory;
      long pid;
      try (Manager manager = Manager.start()) {
        manager.queue().put("x");
        directory = Path.of(manager.address().path()).resolve("../..").normalize();
        assertThat(directory).exists();
        pid = manager.pid().orElseThrow();
      }
      assertThat(directory).doesNotExist();
      assertThat(Processes.isGone(pid)).isTrue();
    }
  }

  private static long files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    }
  }
}
