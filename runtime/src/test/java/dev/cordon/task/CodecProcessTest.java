package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.task.CodecProcess.Line;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls and results by codecs that were made for them. */
@Timeout(60)
final class CodecProcessTest {
  private static final AtomicInteger WRITTEN = new AtomicInteger();

  /** A list that counts how often it is serialized. */
  private static final class Counting extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    private void writeObject(ObjectOutputStream out) throws IOException {
      WRITTEN.incrementAndGet();
      out.defaultWriteObject();
    }
  }

  @Test
  void get_ofARecordThatIsNotSerializable_returnsIt() throws Exception {
    var words = new Counting();
    words.addAll(List.of("a", "\ud800 alone", ""));
    var process = new CodecProcess(3, Path.of("x", "y"), words, new Line("t", List.of(1, 2)));
    process.with(QUIET).start();

    assertThat(process.get()).isEqualTo(new Line("x/y [a, \ud800 alone, ] t", List.of(1, 2, 3)));
    assertThat(WRITTEN).hasValue(0);
  }
}
