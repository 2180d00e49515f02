package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many tasks, one after the other and at once. There are few of them in a usual build, and
 * thousands in one with {@code -Pstress}; each test tells its result in a line.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
final class EnduranceTest {
  private static final int CYCLES = Integer.getInteger("cordon.test.cycles", 200);
  private static final int ATTACKED = Integer.getInteger("cordon.test.attacked", 150);

  @TempDir
  private Path directory;

  @Test
  void cycles_ofEveryKind_leaveNothing() throws Exception {
    try (ParentJvm parent =
        ParentJvm.in(directory).main(Cycles.class).start(Integer.toString(CYCLES))) {
      String line = parent.output(limit(CYCLES));

      System.out.print(line);
      assertThat(line).startsWith(CYCLES + " cycles: ").contains("files 0 -> 0");
      assertThat(parent.errors()).isEmpty();
    }
  }

  @Test
  void tasks_thatAreKilledAndStoppedAtRandom_endInOneWayAndLeaveNothing() throws Exception {
    String seed = Long.toString(System.nanoTime());
    System.out.println("The seed is " + seed);
    try (ParentJvm parent =
        ParentJvm.in(directory).main(Chaos.class).start(Integer.toString(ATTACKED), seed)) {
      String line = parent.output(limit(ATTACKED));

      System.out.print(line);
      assertThat(line).startsWith(ATTACKED + " tasks").contains("files 0 -> 0");
      assertThat(parent.errors()).isEmpty();
    }
  }

  private static Duration limit(int tasks) {
    return Duration.ofSeconds(60 + tasks);
  }
}
