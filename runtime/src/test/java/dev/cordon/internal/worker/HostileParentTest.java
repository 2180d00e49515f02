package dev.cordon.internal.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.internal.wire.CallForm;
import dev.cordon.internal.wire.CallMessage;
import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.FailureMessage;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.task.TaskCall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real workers whose parent breaks the protocol: each ends by itself, or says what failed. */
@Timeout(60)
final class HostileParentTest {
  private static final byte CALL = 1;

  @TempDir
  private Path directory;

  /** A class that is no call, and must not be initialized for its name alone. */
  @SuppressWarnings("UnusedNestedClass") // A message names it.
  private static final class NoCall {
    static {
      Initialized.mark();
    }
  }

  /** A call without a codec. */
  private static final class NoCodec implements TaskCall<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String call() {
      return "never";
    }
  }

  private static final class Initialized {
    static void mark() {
      try {
        Files.createFile(Path.of(System.getProperty("cordon.test.directory"), "initialized"));
      } catch (IOException e) {
        throw new ExceptionInInitializerError(e);
      }
    }
  }

  private static ByteBuffer[] call(String type) throws IOException {
    return new CallMessage(
            "hostile",
            new CallForm(Optional.empty(), 1, 3, type, Set.of(), Set.of(), 1 << 20),
            ByteBuffer.allocate(0),
            List.of(ByteBuffer.wrap(new byte[] {1}), ByteBuffer.allocate(0)))
        .parts();
  }

  private static byte[] frame(ByteBuffer... parts) {
    int size = 5;
    for (ByteBuffer part : parts) {
      size += Integer.BYTES + part.remaining();
    }
    ByteBuffer frame = ByteBuffer.allocate(size).put(CALL).putInt(parts.length);
    for (ByteBuffer part : parts) {
      frame.putInt(part.remaining());
    }
    for (ByteBuffer part : parts) {
      frame.put(part.duplicate());
    }
    return frame.array();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 9, 17, 18, 40, -1})
  void worker_withACallThatIsCut_ends(int length) throws Exception {
    byte[] whole = frame(call(NoCodec.class.getName()));
    assertEndsAfter(Arrays.copyOf(whole, length < 0 ? whole.length + length : length));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 15, 33, 39, 41, 64, 71, 137, 143, 150, 200, 250, 300})
  void worker_withACallOfAFlippedBit_ends(int bit) throws Exception {
    byte[] flipped = frame(call(NoCodec.class.getName()));
    flipped[bit / 8] ^= (byte) (0x80 >> bit % 8);
    assertEndsAfter(flipped);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MAX_VALUE, Integer.MAX_VALUE - 16, 1 << 30})
  void worker_withAHugeLength_ends(int length) throws Exception {
    assertEndsAfter(ByteBuffer.allocate(20).put(CALL).putInt(1).putInt(length).array());
  }

  @Test
  void worker_withAMessageOfNonsense_ends() throws Exception {
    ByteBuffer nonsense = ByteBuffer.allocate(64);
    assertEndsAfter(frame(nonsense.putInt(0, -5)));
  }

  /** Sends {@code bytes}, and closes the connection. */
  private void assertEndsAfter(byte[] bytes) throws Exception {
    try (WorkerJvm worker = WorkerJvm.start(directory)) {
      try (SocketChannel channel = worker.arrived()) {
        channel.write(ByteBuffer.wrap(bytes));
      }
      assertThat(worker.awaitExit()).isTrue();
      assertThat(worker.out()).isEmpty();
    }
  }

  /** Sends what the worker cannot bear, and leaves the connection open. */
  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MAX_VALUE - 16})
  void worker_withAHugeLengthAndAnOpenConnection_ends(int length) throws Exception {
    try (WorkerJvm worker = WorkerJvm.start(directory);
        SocketChannel channel = worker.arrived()) {
      channel.write(ByteBuffer.allocate(9).put(CALL).putInt(1).putInt(length).flip());

      assertThat(worker.awaitExit()).isTrue();
      assertThat(worker.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no.such.Call",
        "int",
        "[I",
        "[Ljava.lang.String;",
        "java.lang.String",
        "../../etc/passwd",
        "/tmp/x",
        "a/b/C",
        "x\0y",
        "dev.cordon.internal.worker.HostileParentTest$NoCall",
        "dev.cordon.internal.worker.HostileParentTest$NoCodec",
        "dev.cordon.internal.worker.Hostileparenttest"
      })
  void worker_withAClassThatIsNoCall_saysSoAndDoesNotInitializeIt(String type) throws Exception {
    try (WorkerJvm worker = WorkerJvm.start(directory);
        SocketChannel channel = worker.arrived()) {
      Connection connection = WorkerJvm.connection(channel);
      connection.send(FrameType.CALL, call(type));

      assertThat(next(connection).type()).isEqualTo(FrameType.RECEIVED);
      Frame answer = next(connection);
      assertThat(answer.type()).isEqualTo(FrameType.FAILED);
      assertThat(FailureMessage.of(answer.parts()).message()).contains("hostile", "was lost");
      connection.send(FrameType.ENDING);
      connection.close();
      assertThat(worker.awaitExit()).isTrue();
      assertThat(directory.resolve("initialized")).doesNotExist();
      assertThat(worker.out()).isEmpty();
      assertThat(worker.err()).isEmpty();
    }
  }

  @Test
  void worker_ofASilentParent_livesUntilTheConnectionEnds() throws Exception {
    try (WorkerJvm worker = WorkerJvm.start(directory)) {
      try (SocketChannel channel = worker.arrived()) {
        Connection connection = WorkerJvm.connection(channel);
        for (int i = 0; i < 3; i++) {
          connection.send(FrameType.PING);
          assertThat(next(connection).type()).isEqualTo(FrameType.PONG);
        }
        connection.send(FrameType.BEGUN); // Not for a child, and of no meaning.
        connection.send(FrameType.DUMP);
        assertThat(next(connection).text()).contains("cordon-ear");
        assertThat(worker.isAlive()).isTrue();
      }
      assertThat(worker.awaitExit()).isTrue();
      assertThat(worker.out()).isEmpty();
    }
  }

  static List<byte[]> invitations() {
    return List.of(
        new byte[0],
        new byte[] {0},
        new byte[] {-1, -1, -1, -1},
        new byte[] {127, -1, -1, -1, 0},
        new byte[100],
        "no invitation at all, but text that goes on and on and on and on".getBytes(UTF_8));
  }

  @Test
  void worker_withoutAnInvitation_ends() throws Exception {
    for (byte[] invitation : invitations()) {
      try (WorkerJvm worker = WorkerJvm.start(directory)) {
        worker.invite(invitation);

        assertThat(worker.awaitExit()).as("%s", Arrays.toString(invitation)).isTrue();
        assertThat(worker.out()).isEmpty();
      }
    }
  }

  /** Returns the next frame that says something; a worker without a call rehearses. */
  private static Frame next(Connection connection) throws Exception {
    Frame frame = connection.receive().orElseThrow();
    while (frame.type() == FrameType.REHEARSED) {
      frame = connection.receive().orElseThrow();
    }
    return frame;
  }
}
