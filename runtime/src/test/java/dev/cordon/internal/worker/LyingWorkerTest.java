package dev.cordon.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.wire.FrameSender;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.ResultsMessage.Result;
import dev.cordon.pool.Pool;
import dev.cordon.task.TaskCall;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real worker that tells the end of a call that it never had. */
@Timeout(60)
final class LyingWorkerTest {

  /** In the worker, as its first call: tells its own end, and with it that of no call. */
  private record Lie() implements TaskCall<Integer> {
    @Override
    public Integer call() throws Exception {
      ByteBuffer results = ByteBuffer.allocate(100);
      new Result(1, FrameType.RETURNED, 0, List.of()).write(results);
      new Result(1_000_000, FrameType.RETURNED, 0, List.of()).write(results);
      sender().send(FrameType.RESULTS, results.flip());
      return 0;
    }

    private static FrameSender sender() throws ReflectiveOperationException {
      Thread flusher = Thread.getAllStackTraces().keySet().stream()
          .filter(Flusher.class::isInstance)
          .findAny()
          .orElseThrow();
      var to = Flusher.class.getDeclaredField("to");
      to.setAccessible(true);
      return (FrameSender) to.get(flusher);
    }
  }

  @Test
  void resultOfNoCall_losesNoResultBeforeIt() throws Exception {
    try (Pool pool = Pool.processes(1)) {
      assertThatThrownBy(() -> pool.apply(new Lie())).isInstanceOf(ExecutionException.class);

      assertThat(pool.apply(() -> 1)).isEqualTo(1);
    }
  }
}
