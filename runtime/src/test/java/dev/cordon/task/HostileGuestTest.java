package dev.cordon.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cordon.internal.hub.Answer;
import dev.cordon.internal.hub.HubAddress;
import dev.cordon.internal.hub.Kind;
import dev.cordon.internal.hub.LocalHub;
import dev.cordon.internal.hub.Verb;
import dev.cordon.internal.wire.AnswerMessage;
import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Content;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.Line;
import dev.cordon.internal.wire.LockBoard;
import dev.cordon.internal.wire.NumberMessage;
import dev.cordon.internal.wire.RequestMessage;
import dev.cordon.internal.wire.WelcomeMessage;
import dev.cordon.shared.Manager;
import dev.cordon.shared.SharedQueue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients of shared objects that break the protocol: each loses its connection, and nobody else
 * notices.
 */
@Timeout(60)
final class HostileGuestTest {
  private static final ByteBuffer GARBAGE = ByteBuffer.wrap(new byte[] {1, 2, 3});

  private final HubAddress address = LocalHub.get().address();

  private SocketChannel arrived() throws Exception {
    return SocketChannel.open(UnixDomainSocketAddress.of(address.socket()));
  }

  private Connection letIn(SocketChannel channel) throws Exception {
    var connection = new Connection(channel, 1 << 20);
    connection.send(FrameType.GREETING, ByteBuffer.wrap(address.hello()));
    assertThat(connection.receive().orElseThrow().type()).isEqualTo(FrameType.WELCOME);
    return connection;
  }

  /** A hub ends the connection; what it had said before may still come. */
  private static void assertEnds(Connection connection) throws Exception {
    try {
      for (Optional<Frame> frame = connection.receive();
          frame.isPresent();
          frame = connection.receive()) {
        assertThat(frame.get().type()).isEqualTo(FrameType.ANSWER);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset"); // It had not read all.
    }
  }

  private static void assertWorks() throws Exception {
    SharedQueue<String> queue = Manager.local().queue();
    TaskProcess<String> task = Tasks.started(() -> {
      queue.put("fine");
      return queue.take();
    });
    assertThat(task.get()).isEqualTo("fine");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 36, 37, 38})
  void greetingThatIsWrong_letsNobodyIn(int length) throws Exception {
    try (SocketChannel channel = arrived()) {
      var connection = new Connection(channel, 1 << 20);
      connection.send(FrameType.GREETING, ByteBuffer.allocate(length));
      assertEnds(connection);
    }
    try (SocketChannel channel = arrived()) {
      var connection = new Connection(channel, 1 << 20);
      connection.send(FrameType.GREETING, ByteBuffer.wrap(Hello.fresh()));
      assertEnds(connection);
    }
    assertWorks();
  }

  @Test
  void requestBeforeTheGreeting_isNotServed() throws Exception {
    try (SocketChannel channel = arrived()) {
      var connection = new Connection(channel, 1 << 20);
      connection.send(
          FrameType.REQUEST, new RequestMessage(1, 0, (byte) 0, 0, Content.of(0, 5)).parts());
      assertEnds(connection);
    }
  }

  enum Misdeed {
    GARBAGE_AS_A_REQUEST,
    UNKNOWN_VERB,
    REQUEST_OF_NO_PARTS,
    ANSWER_TO_THE_HUB,
    FRAME_OF_ANOTHER_PROTOCOL,
    LENGTH_LARGEST,
    NUMBERS_ANNOUNCED_THAT_DO_NOT_COME,
    CONFIRM_OF_GARBAGE,
    TWO_QUESTIONS_OF_ONE_NUMBER
  }

  @ParameterizedTest
  @EnumSource
  void misdeed_endsTheConnectionAndNothingElse(Misdeed misdeed) throws Exception {
    try (SocketChannel channel = arrived()) {
      Connection connection = letIn(channel);
      switch (misdeed) {
        case GARBAGE_AS_A_REQUEST -> connection.send(FrameType.REQUEST, GARBAGE.duplicate());
        case UNKNOWN_VERB ->
          connection.send(
              FrameType.REQUEST, new RequestMessage(1, 1, (byte) 99, 0, Content.NONE).parts());
        case REQUEST_OF_NO_PARTS -> connection.send(FrameType.REQUEST);
        case ANSWER_TO_THE_HUB -> connection.send(FrameType.ANSWER, GARBAGE.duplicate());
        case FRAME_OF_ANOTHER_PROTOCOL -> connection.send(FrameType.READY);
        case LENGTH_LARGEST ->
          channel.write(ByteBuffer.allocate(9)
              .put((byte) 24) // REQUEST.
              .putInt(1)
              .putInt(Integer.MAX_VALUE)
              .flip());
        case NUMBERS_ANNOUNCED_THAT_DO_NOT_COME -> {
          ByteBuffer small = new RequestMessage(1, 1, (byte) 2, 0, Content.NONE).parts()[0];
          connection.send(FrameType.REQUEST, small.putInt(small.limit() - 8, 1 << 19));
        }
        case CONFIRM_OF_GARBAGE -> connection.send(FrameType.CONFIRM, GARBAGE.duplicate());
        case TWO_QUESTIONS_OF_ONE_NUMBER -> {
          long object = queue(connection);
          for (int i = 0; i < 2; i++) {
            connection.send(
                FrameType.REQUEST,
                new RequestMessage(7, object, (byte) 3, -1, Content.NONE).parts());
          }
        }
      }
      assertEnds(connection);
    }
    assertWorks();
  }

  @Test
  void ringsThatAreDamaged_endTheConnectionAndNothingElse() throws Exception {
    try (SocketChannel channel = arrived()) {
      var connection = new Connection(channel, 1 << 20);
      connection.send(FrameType.GREETING, ByteBuffer.wrap(address.hello()));
      Frame welcome = connection.receive().orElseThrow();
      Path rings =
          Line.rings(address.socket(), WelcomeMessage.of(welcome.parts()).party());
      byte[] damaged = new byte[(int) Files.size(rings)];
      Arrays.fill(damaged, (byte) -1);
      Files.write(rings, damaged, StandardOpenOption.WRITE);
      connection.send(FrameType.RINGS);
      try {
        Optional<Frame> frame = connection.receive();
        while (frame.isPresent()) {
          assertThat(frame.get().type()).isEqualTo(FrameType.RINGS);
          frame = connection.receive();
        }
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("reset"); // It had not read all.
      }
      assertThat(rings).doesNotExist();
    }
    assertWorks();
  }

  /** Makes a queue of its own; returns its number. */
  private static long queue(Connection connection) throws Exception {
    connection.send(
        FrameType.REQUEST, new RequestMessage(1, 0, (byte) 0, 0, Content.of(0, 5)).parts());
    return AnswerMessage.of(connection.receive().orElseThrow().parts())
        .content()
        .number(0);
  }

  @Test
  void questionsOfNoMeaning_areAnsweredSo() throws Exception {
    try (SocketChannel channel = arrived()) {
      Connection connection = letIn(channel);
      for (byte verb = 0; verb < 22; verb++) {
        connection.send(
            FrameType.REQUEST, new RequestMessage(verb, 1L << 60, verb, -1, Content.NONE).parts());
        assertThat(connection.receive().orElseThrow().type()).isEqualTo(FrameType.ANSWER);
      }
      connection.send(FrameType.CONFIRM, new NumberMessage(99).parts());
      connection.send(FrameType.WITHDRAW, new NumberMessage(99).parts());
      connection.send(
          FrameType.REQUEST, new RequestMessage(1, 0, (byte) 5, -1, Content.of(3)).parts());
      assertThat(connection.receive().orElseThrow().type()).isEqualTo(FrameType.ANSWER);
    }
  }

  /** It may have confirmed, and told others, before the confirmation comes. */
  @Test
  void itemOnItsWay_leavesItsRoomToOthers() throws Exception {
    LocalHub hub = LocalHub.get();
    Content item = Content.of(List.of(ByteBuffer.wrap(new byte[] {1})));
    long queue;
    try (SocketChannel channel = arrived()) {
      Connection connection = letIn(channel);
      connection.send(
          FrameType.REQUEST, new RequestMessage(1, 0, (byte) 0, 0, Content.of(0, 1)).parts());
      queue =
          AnswerMessage.of(connection.receive().orElseThrow().parts()).content().number(0);
      assertThat(hub.ask(queue, Verb.PUT, 0, item).await(0).isDone()).isTrue();
      assertThat(hub.ask(queue, Verb.PUT, 0, item).await(0).isDone()).isFalse();
      connection.send(
          FrameType.REQUEST, new RequestMessage(2, queue, (byte) 3, 0, Content.NONE).parts());
      assertThat(connection.receive().orElseThrow().type()).isEqualTo(FrameType.ANSWER);

      assertThat(hub.ask(queue, Verb.PUT, 0, item).await(0).isDone()).isTrue();
    }
    Await.until(
        "the item is back",
        () -> hub.ask(queue, Verb.STATE, 0, Content.NONE).await(0).number(0) == 2);
    assertThat(hub.ask(queue, Verb.STATE, 0, Content.NONE).await(0).number(1)).isZero();
  }

  @Test
  void lockWhoseWordIsDestroyed_isToldSo() throws Exception {
    LocalHub hub = LocalHub.get();
    long lock = hub.ask(0, Verb.MAKE, 0, Content.of(Kind.LOCK.code())).await(0).number(0);
    long place = hub.ask(lock, Verb.STATE, 0, Content.NONE).await(0).number(2);
    try (var file = new RandomAccessFile(LockBoard.path(address.socket()).toFile(), "rw")) {
      file.seek(place * 64);
      file.writeLong(-1);
    }

    Answer answer = hub.ask(lock, Verb.ACQUIRE, -1, Content.of(1)).await(-1);

    assertThat(answer.text()).isEqualTo("A process has destroyed its state.");
    assertWorks();
  }

  @Test
  void silentClients_keepNobodyOut() throws Exception {
    List<SocketChannel> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        silent.add(arrived());
      }
      assertWorks();
    } finally {
      for (SocketChannel channel : silent) {
        channel.close();
      }
    }
  }

  @Test
  void door_isForItsOwnerOnly() throws Exception {
    Path directory = Path.of(address.socket()).resolve("..").normalize();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
        .isEqualTo("rwx------");
    assertThatThrownBy(() -> new HubAddress(address.id(), "/tmp/x", new byte[3]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(address.toString()).doesNotContain("hello");
  }
}
