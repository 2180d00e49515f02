package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes by shared memory, as both sides see them. */
@Timeout(60)
final class RingTest {
  @TempDir
  private Path directory;

  private Path file() {
    return directory.resolve("rings");
  }

  @Test
  void bothWays_whatIsWrittenIsRead() throws Exception {
    Ring.Ends hub = Ring.create(file());
    Ring.Ends client = Ring.open(file());

    assertThat(hub.output().write(ByteBuffer.wrap(new byte[] {1, 2, 3}))).isEqualTo(3);
    assertThat(client.output().write(ByteBuffer.wrap(new byte[] {4}))).isEqualTo(1);

    assertThat(read(client.input(), 8)).containsExactly(1, 2, 3);
    assertThat(read(hub.input(), 8)).containsExactly(4);
    assertThat(hub.input().isEmpty()).isTrue();
  }

  @Test
  void full_takesNoMore_untilSomethingIsRead() throws Exception {
    Ring writer = Ring.create(file()).output();
    Ring reader = Ring.open(file()).input();

    assertThat(writer.write(ByteBuffer.allocate(Ring.ROOM + 1))).isEqualTo(Ring.ROOM);
    assertThat(writer.write(ByteBuffer.allocate(1))).isZero();
    assertThat(reader.mustWakeWriter()).isFalse();
    assertThat(writer.isFull()).isTrue();
    assertThat(read(reader, 1)).hasSize(1);
    assertThat(reader.mustWakeWriter()).isTrue();
    assertThat(reader.mustWakeWriter()).as("once").isFalse();
    assertThat(writer.write(ByteBuffer.allocate(2))).isEqualTo(1);
  }

  @Test
  void readerThatSleeps_isWokenOnce() throws Exception {
    Ring writer = Ring.create(file()).output();
    Ring reader = Ring.open(file()).input();

    assertThat(writer.mustWakeReader()).isFalse();
    reader.sleeps(true);
    assertThat(writer.mustWakeReader()).isTrue();
    assertThat(writer.mustWakeReader()).isFalse();
    reader.sleeps(true);
    reader.sleeps(false);
    assertThat(writer.mustWakeReader()).isFalse();
  }

  @Test
  void inPiecesOfAnySize_bytesStayInOrder() throws Exception {
    Ring writer = Ring.create(file()).output();
    Ring reader = Ring.open(file()).input();
    byte[] all = new byte[20 * Ring.ROOM + 7];
    new Random(1).nextBytes(all);

    CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
      var sizes = new Random(2);
      ByteBuffer rest = ByteBuffer.wrap(all);
      while (rest.hasRemaining()) {
        int size = Math.min(rest.remaining(), 1 + sizes.nextInt(Ring.ROOM));
        ByteBuffer piece = rest.slice().limit(size);
        rest.position(rest.position() + write(writer, piece));
      }
    });
    ByteBuffer got = ByteBuffer.allocate(all.length);
    var sizes = new Random(3);
    while (got.hasRemaining()) {
      got.put(read(reader, Math.min(got.remaining(), 1 + sizes.nextInt(Ring.ROOM))));
    }

    writing.get();
    assertThat(got.array()).isEqualTo(all);
    assertThat(reader.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, Ring.ROOM + 1L, -Ring.ROOM - 1L})
  void positionsThatCannotBe_areRefused(long position) throws Exception {
    Ring.Ends hub = Ring.create(file());
    for (long at = 0; at < Files.size(file()); at += Files.size(file()) / 2) {
      put(at, position); // Written.
      put(at + 64, position); // Read.
    }

    assertThatThrownBy(() -> hub.input().read(ByteBuffer.allocate(8)))
        .isInstanceOf(ProtocolException.class);
    assertThatThrownBy(() -> hub.output().write(ByteBuffer.allocate(8)))
        .isInstanceOf(ProtocolException.class);
    assertThatThrownBy(() -> hub.output().isFull()).isInstanceOf(ProtocolException.class);
  }

  @Test
  void fileThatIsNone_isRefused() throws Exception {
    assertThatThrownBy(() -> Ring.open(file())).isInstanceOf(ProtocolException.class);

    Files.write(file(), new byte[100]);
    assertThatThrownBy(() -> Ring.open(file()))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("100 bytes");
  }

  private void put(long at, long value) throws IOException {
    try (var file = new RandomAccessFile(file().toFile(), "rw")) {
      file.seek(at);
      file.write(
          ByteBuffer.allocate(8).order(ByteOrder.nativeOrder()).putLong(value).array());
    }
  }

  private static byte[] read(Ring from, int most) throws ProtocolException {
    ByteBuffer to = ByteBuffer.allocate(most);
    int read = from.read(to);
    assertThat(read).isEqualTo(to.position());
    byte[] bytes = new byte[read];
    to.flip().get(bytes);
    return bytes;
  }

  private static int write(Ring to, ByteBuffer piece) {
    try {
      return to.write(piece);
    } catch (ProtocolException e) {
      throw new IllegalStateException(e);
    }
  }
}
