package dev.cordon.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames over a real socket, whole, cut and damaged. */
@Timeout(60)
final class ConnectionTest {
  private static final int LIMIT = 1 << 20;

  @TempDir
  private Path directory;

  private ServerSocketChannel server;

  @BeforeEach
  void open() throws Exception {
    server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(directory.resolve("socket")));
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  private record Pair(SocketChannel near, SocketChannel far) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      near.close();
      far.close();
    }
  }

  @Test
  void receive_givesTheFramesInOrder() throws Exception {
    try (Pair pair = pair()) {
      var sender = new Connection(pair.near(), LIMIT);
      var receiver = new Connection(pair.far(), LIMIT);
      sender.send(FrameType.BEGUN);
      sender.send(FrameType.RETURNED, bytes(1, 2), bytes(), bytes(3));
      pair.near().close();

      Frame begun = receiver.receive().orElseThrow();
      Frame returned = receiver.receive().orElseThrow();

      assertThat(begun.type()).isEqualTo(FrameType.BEGUN);
      assertThat(begun.parts()).isEmpty();
      assertThat(returned.type()).isEqualTo(FrameType.RETURNED);
      assertThat(returned.parts()).containsExactly(bytes(1, 2), bytes(), bytes(3));
      assertThat(receiver.receive()).isEmpty();
    }
  }

  @Test
  void send_ofAFrameLargerThanAllBuffers_arrivesWhole() throws Exception {
    byte[] body = new byte[LIMIT];
    new Random(1).nextBytes(body);
    try (Pair pair = pair()) {
      var received = new FutureTask<>(() -> new Connection(pair.far(), LIMIT).receive());
      new Thread(received).start();

      new Connection(pair.near(), LIMIT).send(FrameType.CALL, ByteBuffer.wrap(body));

      assertThat(received.get().orElseThrow().parts()).containsExactly(ByteBuffer.wrap(body));
    }
  }

  @Test
  void send_overTheLimit_isRefusedBeforeAnythingIsSent() throws Exception {
    try (Pair pair = pair()) {
      var sender = new Connection(pair.near(), LIMIT);

      assertThatThrownBy(() -> sender.send(FrameType.CALL, ByteBuffer.allocate(LIMIT), bytes(1)))
          .isInstanceOf(ProtocolException.class)
          .hasMessageContaining(LIMIT + 1 + " bytes")
          .hasMessageContaining(LIMIT + " allowed");
      sender.send(FrameType.PING);
      assertThat(new Connection(pair.far(), LIMIT).receive().orElseThrow().type())
          .isEqualTo(FrameType.PING);
    }
  }

  @Test
  void receive_ofAFrameCutAtAnyByte_isAProtocolFault() throws Exception {
    byte[] frame = {FrameType.RETURNED.code(), 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 1, 2, 3};
    for (int length = 1; length < frame.length; length++) {
      byte[] cut = Arrays.copyOf(frame, length);

      assertThatThrownBy(() -> receive(cut))
          .as("%s bytes", length)
          .isInstanceOf(ProtocolException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, LIMIT + 1})
  void receive_ofABadLength_isRefusedBeforeItIsAllocated(int length) {
    byte[] header = ByteBuffer.allocate(9)
        .put(FrameType.PING.code())
        .putInt(1)
        .putInt(length)
        .array();

    assertThatThrownBy(() -> receive(header))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining(Integer.toUnsignedString(length) + " bytes");
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, 30, -1, 127})
  void receive_ofAnUnknownType_isAProtocolFault(byte type) {
    assertThatThrownBy(() -> receive(new byte[] {type, 0, 0, 0, 0}))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("unknown frame type " + type);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, (1 << 16) + 1})
  void receive_ofABadCount_isRefusedBeforeItIsAllocated(int count) {
    byte[] header =
        ByteBuffer.allocate(5).put(FrameType.PING.code()).putInt(count).array();

    assertThatThrownBy(() -> receive(header))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining(Integer.toUnsignedString(count) + " parts");
  }

  @Test
  void receive_ofPartsThatAreTooLargeTogether_isRefused() {
    ByteBuffer header =
        ByteBuffer.allocate(5 + 3 * 4).put(FrameType.PING.code()).putInt(3);
    header.putInt(LIMIT).putInt(0).putInt(1);

    assertThatThrownBy(() -> receive(header.array()))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining(LIMIT + 1 + " bytes");
  }

  @Test
  void receive_ofDamagedFrames_isAnotherFrameOrAProtocolFault() throws Exception {
    byte[] frame = {FrameType.RETURNED.code(), 0, 0, 0, 1, 0, 0, 0, 3, 1, 2, 3};
    int faults = 0;
    for (int bit = 0; bit < frame.length * 8; bit++) {
      byte[] damaged = frame.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        Frame received = receive(damaged);
        assertThat(received)
            .as("bit %s", bit)
            .isNotEqualTo(new Frame(FrameType.RETURNED, List.of(bytes(1, 2, 3))));
      } catch (ProtocolException e) {
        faults++;
      }
    }
    assertThat(faults).isGreaterThan(60); // Most bits of the lengths, and most types.
  }

  @Test
  void awaitEnd_returnsWhenThePeerHasClosed() throws Exception {
    try (Pair pair = pair()) {
      var connection = new Connection(pair.far(), LIMIT);
      var waiting = new FutureTask<>(() -> {
        connection.awaitEnd();
        return "over";
      });
      new Thread(waiting).start();
      pair.near().write(bytes(1, 2, 3, 4, 5, 6, 7));
      pair.near().close();

      assertThat(waiting.get()).isEqualTo("over");
    }
  }

  private Frame receive(byte[] sent) throws Exception {
    try (Pair pair = pair()) {
      pair.near().write(ByteBuffer.wrap(sent));
      pair.near().close();
      return new Connection(pair.far(), LIMIT).receive().orElseThrow();
    }
  }

  private Pair pair() throws IOException {
    var near = SocketChannel.open(server.getLocalAddress());
    return new Pair(near, server.accept());
  }

  private static ByteBuffer bytes(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length);
    for (int value : values) {
      buffer.put((byte) value);
    }
    return buffer.flip();
  }
}
