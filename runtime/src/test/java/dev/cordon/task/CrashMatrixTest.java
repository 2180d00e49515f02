package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every harm at every moment of a call, with payloads below and above 64 KiB, by codec and as an
 * object, in JVMs that are fresh and that were spare, ends in the right way.
 */
@Timeout(60)
final class CrashMatrixTest {
  /** In every test the same, so that a spare JVM of one is good for the next. */
  @TempDir
  private static Path directory;

  /** How the call travels, and to what kind of JVM. */
  enum Way {
    OBJECT_TO_A_SPARE,
    CODEC_TO_A_FRESH
  }

  record Cell(Trap.Spot spot, int size, Way way) {
    @Override
    public String toString() {
      return spot + ", " + size + " bytes, " + way;
    }
  }

  static List<Cell> cells() {
    return Trap.Spot.all().stream()
        .flatMap(spot -> Stream.of(10, 100_000)
            .flatMap(size -> Arrays.stream(Way.values()).map(way -> new Cell(spot, size, way))))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void cell(Cell cell) throws Exception {
    TaskProcess<Trap> process = process(cell);
    if (cell.spot.moment() == Trap.Moment.ARGUMENT_ENCODED) {
      assertThatThrownBy(process::start).isInstanceOf(TransferException.class);
      assertThat(TaskProcess.active()).doesNotContain(process);
      return;
    }
    process.start();
    Outcome<Trap> outcome = process.outcome();
    assertThat(process.join(Duration.ofSeconds(10))).isTrue();
    assertThat(Processes.isGone(process.pid())).isTrue();
    if (cell.spot.harm().isThrown()) {
      cell.spot.requireThrown(outcome);
    } else if (cell.spot.moment() == Trap.Moment.ARGUMENT_DECODED
        && cell.spot.harm() != Trap.Harm.MEMORY) { // The call had not begun.
      assertThat(outcome).isInstanceOf(Outcome.Failed.class);
      assertThat(outcome.evidence().exitValue()).isPresent();
    } else {
      cell.spot.requireDead(outcome);
    }
  }

  private static TaskProcess<Trap> process(Cell cell) {
    var trap = new Trap(cell.spot, cell.size);
    LaunchOptions options = QUIET.allow(Trap.class).memory("32m").directory(directory);
    return switch (cell.way) {
      case OBJECT_TO_A_SPARE -> TaskProcess.of(trap::call).with(options);
      case CODEC_TO_A_FRESH -> new TrapProcess(trap).with(options.fresh());
    };
  }
}
