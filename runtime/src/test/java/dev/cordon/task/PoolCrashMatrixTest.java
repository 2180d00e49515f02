package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.pool.AsyncResult;
import dev.cordon.pool.Completed;
import dev.cordon.pool.MapOptions;
import dev.cordon.pool.Pool;
import dev.cordon.pool.Results;
import dev.cordon.task.Trap.Harm;
import dev.cordon.task.Trap.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every harm at every moment of a call in a pool, with payloads below and above 64 KiB, by codec
 * and as an object, alone and amid a chunk, ends in the right way, and no other call of the pool
 * notices.
 */
@Timeout(60)
final class PoolCrashMatrixTest {
  private static final Set<Harm> THROWN = EnumSet.of(Harm.EXCEPTION, Harm.ERROR, Harm.OVERFLOW);
  private static final Set<Moment> IN_THE_CHILD =
      EnumSet.of(Moment.ARGUMENT_DECODED, Moment.CALL, Moment.RESULT_ENCODED);

  private static Pool pool;

  @BeforeAll
  static void open() {
    pool =
        Pool.builder().workers(2).options(QUIET.allow(Trap.class).memory("48m")).build();
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  /** How the call travels. */
  enum Way {
    AS_AN_OBJECT,
    BY_CODEC,
    BY_CODEC_IN_A_CHUNK
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
        .flatMap(harm -> (THROWN.contains(harm)
                ? Arrays.stream(Moment.values())
                : IN_THE_CHILD.stream())
            .flatMap(moment -> Stream.of(10, 100_000)
                .flatMap(size ->
                    Arrays.stream(Way.values()).map(way -> new Cell(harm, moment, size, way)))))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void cell(Cell cell) throws Exception {
    List<AsyncResult<Integer>> others =
        IntStream.range(0, 6).mapToObj(PoolCrashMatrixTest::harmless).toList();
    if (cell.way == Way.BY_CODEC_IN_A_CHUNK) {
      inAChunk(cell);
    } else {
      alone(cell);
    }
    for (AsyncResult<Integer> other : others) {
      assertThat(other.outcome()).isInstanceOf(Outcome.Returned.class);
    }
    assertThat(pool.apply(() -> "works")).isEqualTo("works");
  }

  private static AsyncResult<Integer> harmless(int number) {
    return pool.applyAsync(() -> number);
  }

  private static void alone(Cell cell) throws Exception {
    var trap = new Trap(cell.moment, cell.harm, cell.size);
    TaskCall<Trap> call = cell.way == Way.AS_AN_OBJECT ? trap::call : new TrapProcess(trap);
    if (cell.moment == Moment.ARGUMENT_ENCODED) {
      assertThatThrownBy(() -> pool.applyAsync(call)).isInstanceOf(TransferException.class);
    } else {
      requireEnd(cell, pool.applyAsync(call).outcome());
    }
  }

  /** Only the item in the middle does harm; all others return, those behind it elsewhere. */
  private static void inAChunk(Cell cell) throws Exception {
    List<Outcome<Trap>> outcomes = new ArrayList<>();
    try (Results<Completed<Integer, Trap>> results = pool.outcomes(
        n -> new TrapProcess(
            n == 10
                ? new Trap(cell.moment, cell.harm, cell.size)
                : new Trap(Moment.ARGUMENT_ENCODED, Harm.NONE, cell.size)),
        IntStream.range(0, 20).boxed().toList(),
        MapOptions.defaults().chunkSize(10).readAhead(40))) {
      for (Completed<Integer, Trap> one : results) {
        if (one.item() == 10) {
          if (cell.moment == Moment.ARGUMENT_ENCODED) {
            assertThat(one.outcome()).isInstanceOf(Outcome.Failed.class);
          } else {
            requireEnd(cell, one.outcome());
          }
        } else {
          assertThat(one.outcome()).as("item %s", one.item()).isInstanceOf(Outcome.Returned.class);
        }
        outcomes.add(one.outcome());
      }
    }
    assertThat(outcomes).hasSize(20);
  }

  private static void requireEnd(Cell cell, Outcome<Trap> outcome) throws IOException {
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
    assertThat(((Outcome.Threw<Trap>) outcome).exception())
        .isInstanceOf(
            cell.moment != Moment.CALL
                ? TransferException.class
                : switch (cell.harm) {
                  case EXCEPTION -> IllegalStateException.class;
                  case ERROR -> AssertionError.class;
                  default -> StackOverflowError.class;
                });
  }

  private static void requireDead(Cell cell, Outcome<Trap> outcome) throws IOException {
    assertThat(Processes.isGone(outcome.evidence().pid())).isTrue();
    switch (cell.harm) {
      case MEMORY -> assertThat(outcome).isInstanceOf(Outcome.OutOfMemory.class);
      case KILL, FAULT -> {
        assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
        assertThat(((Outcome.Crashed<Trap>) outcome).signal())
            .isEqualTo(cell.harm == Harm.KILL ? 9 : 11);
      }
      default -> {
        assertThat(outcome).isInstanceOf(Outcome.Exited.class);
        assertThat(((Outcome.Exited<Trap>) outcome).code()).isEqualTo(5);
      }
    }
  }
}
