package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.task.Trap.Harm;
import dev.cordon.task.Trap.Moment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
  private static final Set<Harm> THROWN = EnumSet.of(Harm.EXCEPTION, Harm.ERROR, Harm.OVERFLOW);
  private static final Set<Moment> IN_THE_CHILD =
      EnumSet.of(Moment.ARGUMENT_DECODED, Moment.CALL, Moment.RESULT_ENCODED);

  /** In every test the same, so that a spare JVM of one is good for the next. */
  @TempDir
  private static Path directory;

  /** How the call travels, and to what kind of JVM. */
  enum Way {
    OBJECT_TO_A_SPARE,
    CODEC_TO_A_FRESH
  }

  record Cell(Harm harm, Moment moment, int size, Way way) {
    @Override
    public String toString() {
      return harm + " at " + moment + ", " + size + " bytes, " + way;
    }
  }

  /** A JVM may be ended in the child alone: its parent is this one. */
  static List<Cell> cells() {
    return Arrays.stream(Harm.values())
        .filter(harm -> harm != Harm.NONE)
        .flatMap(harm -> (THROWN.contains(harm) ? Arrays.stream(Moment.values()) : deadly())
            .flatMap(moment -> Stream.of(10, 100_000)
                .flatMap(size ->
                    Arrays.stream(Way.values()).map(way -> new Cell(harm, moment, size, way)))))
        .toList();
  }

  private static Stream<Moment> deadly() {
    return IN_THE_CHILD.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void cell(Cell cell) throws Exception {
    TaskProcess<Trap> process = process(cell);
    if (cell.moment == Moment.ARGUMENT_ENCODED) {
      assertThatThrownBy(process::start).isInstanceOf(TransferException.class);
      assertThat(TaskProcess.active()).doesNotContain(process);
      return;
    }
    process.start();
    Outcome<Trap> outcome = process.outcome();
    assertThat(process.join(Duration.ofSeconds(10))).isTrue();
    assertThat(Processes.isGone(process.pid())).isTrue();
    if (THROWN.contains(cell.harm)) {
      requireThrown(cell, outcome);
    } else {
      requireDead(cell, outcome);
    }
  }

  private static void requireThrown(Cell cell, Outcome<Trap> outcome) {
    if (cell.moment == Moment.ARGUMENT_DECODED) {
      assertThat(outcome).isInstanceOf(Outcome.Failed.class);
      assertThat(((Outcome.Failed<Trap>) outcome).cause()).isInstanceOf(TransferException.class);
      return;
    }
    assertThat(outcome).isInstanceOf(Outcome.Threw.class);
    Throwable exception = ((Outcome.Threw<Trap>) outcome).exception();
    if (cell.moment == Moment.CALL) {
      assertThat(exception)
          .isInstanceOf(
              switch (cell.harm) {
                case EXCEPTION -> IllegalStateException.class;
                case ERROR -> AssertionError.class;
                default -> StackOverflowError.class;
              });
    } else {
      assertThat(exception).isInstanceOf(TransferException.class);
    }
  }

  private static void requireDead(Cell cell, Outcome<Trap> outcome) {
    if (cell.harm == Harm.MEMORY) {
      assertThat(outcome).isInstanceOf(Outcome.OutOfMemory.class);
    } else if (cell.moment == Moment.ARGUMENT_DECODED) {
      assertThat(outcome).isInstanceOf(Outcome.Failed.class);
      assertThat(outcome.evidence().exitValue()).isPresent();
    } else if (cell.harm == Harm.KILL || cell.harm == Harm.FAULT) {
      assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
      assertThat(((Outcome.Crashed<Trap>) outcome).signal())
          .isEqualTo(cell.harm == Harm.KILL ? 9 : 11);
    } else {
      assertThat(outcome).isInstanceOf(Outcome.Exited.class);
      assertThat(((Outcome.Exited<Trap>) outcome).code()).isEqualTo(5);
    }
  }

  private static TaskProcess<Trap> process(Cell cell) {
    var trap = new Trap(cell.moment, cell.harm, cell.size);
    LaunchOptions options = QUIET.allow(Trap.class).memory("32m").directory(directory);
    return switch (cell.way) {
      case OBJECT_TO_A_SPARE -> TaskProcess.of(trap::call).with(options);
      case CODEC_TO_A_FRESH -> new TrapProcess(trap).with(options.fresh());
    };
  }
}
