package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.wire.ResultsMessage.Result;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a worker writes on its slate, and its parent reads, however it was left. */
@Timeout(60)
final class SlateTest {
  @TempDir
  private Path directory;

  private static Result result(long number, int size) {
    List<ByteBuffer> body = List.of(ByteBuffer.allocate(size), ByteBuffer.allocate(0));
    return new Result(number, FrameType.RETURNED, 9, body);
  }

  @Test
  void reader_findsWhatTheWriterLeft() throws Exception {
    Path file = directory.resolve("slate");
    var writer = new Slate.Writer(file);
    try (var reader = new Slate.Reader(file)) {
      assertThat(reader.begun().number()).isZero();
      assertThat(reader.results()).isEmpty();

      long now = System.nanoTime();
      writer.begin(1, now);
      writer.run(1, now);
      assertThat(writer.add(result(1, 10))).isTrue();
      writer.begin(2, now);

      assertThat(reader.begun().number()).isEqualTo(2);
      assertThat(reader.begun().running()).isEqualTo(1);
      assertThat(reader.begun().ran(2)).isZero();
      assertThat(reader.begun().took(2)).isPositive(); // To be rebuilt.
      assertThat(reader.begun().ran(1)).isPositive();
      assertThat(reader.begun().took(3)).isZero();
      assertThat(reader.results()).containsExactly(result(1, 10));
    }
  }

  @Test
  void sentResults_areWipedOff() throws Exception {
    Path file = directory.resolve("slate");
    var writer = new Slate.Writer(file);
    List<Result> sent = new ArrayList<>();
    assertThat(writer.add(result(1, 10)) && writer.add(result(2, 20))).isTrue();

    writer.send((type, parts) -> {
      ByteBuffer copy = ByteBuffer.allocate(parts[0].remaining()).put(parts[0]).flip();
      sent.addAll(ResultsMessage.of(List.of(copy)));
    });

    assertThat(sent).containsExactly(result(1, 10), result(2, 20));
    assertThat(writer.waiting()).isZero();
    try (var reader = new Slate.Reader(file)) {
      assertThat(reader.results()).isEmpty();
    }
  }

  @Test
  void resultThatIsLargeOrHasNoRoom_isNotAdded() throws Exception {
    var writer = new Slate.Writer(directory.resolve("slate"));

    assertThat(writer.add(result(1, Parts.LARGE))).isFalse();
    int added = 0;
    while (writer.add(result(added, 10_000))) {
      added++;
    }
    assertThat(added).isEqualTo(Slate.ROOM / (int) result(0, 10_000).size());
  }

  @Test
  void damagedSlate_isAnIoException() throws Exception {
    Path file = directory.resolve("slate");
    var writer = new Slate.Writer(file);
    assertThat(writer.add(result(1, 10))).isTrue();
    byte[] bytes = Files.readAllBytes(file);
    for (long written : new long[] {-1, 1, Slate.ROOM, Slate.ROOM + 1, Long.MAX_VALUE}) {
      ByteBuffer.wrap(bytes).putLong(32, written);
      Path damaged = Files.write(directory.resolve("damaged"), bytes);
      try (var reader = new Slate.Reader(damaged)) {
        assertThatThrownBy(reader::results).as("%s", written).isInstanceOf(IOException.class);
      }
    }
    Path cut = Files.write(directory.resolve("cut"), new byte[20]);
    try (var reader = new Slate.Reader(cut)) {
      assertThatThrownBy(reader::begun).isInstanceOf(IOException.class);
      assertThatThrownBy(reader::results).isInstanceOf(IOException.class);
    }
  }
}
