package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that are objects of their own: lambdas, and classes written by hand. */
@Timeout(60)
final class CallTest {

  record Point(int x) implements Serializable {}

  record Moved(Point point) implements TaskCall<Point> {
    @Override
    public Point call() {
      return new Point(point.x() + 1);
    }
  }

  @Test
  void call_ofAClassOfTheUser_travelsWithItsFieldsAndItsResult() throws Exception {
    assertThat(valueOf(new Moved(new Point(4)))).isEqualTo(new Point(5));
  }

  @Test
  void call_ofALambda_mayReturnTheTypeThatTheCompilerFound() throws Exception {
    Point captured = new Point(7);

    assertThat(CallTest.<Point>valueOf(() -> new Point(captured.x() * 2))).isEqualTo(new Point(14));
  }

  @Test
  void call_ofAMethodReference_travels() throws Exception {
    assertThat(CallTest.<Point>valueOf(CallTest::origin)).isEqualTo(new Point(0));
  }

  static Point origin() {
    return new Point(0);
  }

  private static <R> R valueOf(TaskCall<R> call) throws InterruptedException, ExecutionException {
    TaskProcess<R> process = TaskProcess.of(call).with(QUIET);
    process.start();
    return process.get();
  }
}
