package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.pool.AsyncResult;
import dev.cordon.pool.Completed;
import dev.cordon.pool.MapOptions;
import dev.cordon.pool.Pool;
import dev.cordon.pool.Results;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    var trap = new Trap(cell.spot, cell.size);
    TaskCall<Trap> call = cell.way == Way.AS_AN_OBJECT ? trap::call : new TrapProcess(trap);
    if (cell.spot.moment() == Trap.Moment.ARGUMENT_ENCODED) {
      assertThatThrownBy(() -> pool.applyAsync(call)).isInstanceOf(TransferException.class);
    } else {
      requireEnd(cell, pool.applyAsync(call).outcome());
    }
  }

  /** Only the item in the middle does harm; all others return, those behind it elsewhere. */
  private static void inAChunk(Cell cell) throws Exception {
    List<Outcome<Trap>> outcomes = new ArrayList<>();
    try (Results<Completed<Integer, Trap>> results = pool.outcomes(
        n -> new TrapProcess(n == 10 ? new Trap(cell.spot, cell.size) : Trap.harmless(cell.size)),
        IntStream.range(0, 20).boxed().toList(),
        MapOptions.defaults().chunkSize(10).readAhead(40))) {
      for (Completed<Integer, Trap> one : results) {
        if (one.item() == 10) {
          if (cell.spot.moment() == Trap.Moment.ARGUMENT_ENCODED) {
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
    if (cell.spot.harm().isThrown()) {
      cell.spot.requireThrown(outcome);
    } else {
      assertThat(Processes.isGone(outcome.evidence().pid())).isTrue();
      cell.spot.requireDead(outcome);
    }
  }
}
