package dev.cordon.task;

import dev.cordon.codec.Codecs;
import dev.cordon.codec.Encoder;
import dev.cordon.internal.codec.AllowList;
import dev.cordon.internal.wire.BegunMessage;
import dev.cordon.internal.wire.FailureMessage;
import dev.cordon.internal.wire.Hello;
import dev.cordon.internal.wire.Invitation;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The main program of a child that does a {@link Misdeed} and then lives for ever. */
final class HostileChild {
  private static final int CALL = 1;
  private static final int DUMP = 2;
  private static final int PING = 3;
  private static final int ENDING = 4;
  private static final int BEGUN = 5;
  private static final int RETURNED = 6;
  private static final int THREW = 7;
  private static final int FAILED = 9;
  private static final int DUMPED = 11;
  private static final int PONG = 12;
  private static final int RECEIVED = 13;

  /** What an honest child would return. */
  static final String RESULT = "the result";

  private final Invitation invitation;
  private final SocketChannel channel;

  private HostileChild(Invitation invitation, SocketChannel channel) {
    this.invitation = invitation;
    this.channel = channel;
  }

  /** Takes the misdeed's name, and where to tell the path of the socket. */
  public static void main(String[] arguments) throws Exception {
    Invitation invitation = Invitation.read(System.in);
    Files.writeString(Path.of(arguments[1]), invitation.socket());
    Misdeed misdeed = Misdeed.valueOf(arguments[0]);
    if (misdeed != Misdeed.NEVER_CONNECTS) {
      new HostileChild(invitation, connect(invitation)).act(misdeed);
    }
    Saboteur.idle();
  }

  private static SocketChannel connect(Invitation invitation) throws IOException {
    return SocketChannel.open(UnixDomainSocketAddress.of(invitation.socket()));
  }

  private void act(Misdeed misdeed) throws Exception {
    byte[] hello = invitation.hello();
    switch (misdeed) {
      case TOKEN_MISSING -> channel.shutdownOutput();
      case TOKEN_OF_ANOTHER -> send(Hello.fresh());
      case TOKEN_ONE_BYTE_A_SECOND -> sendSlowly(hello);
      case MEGABYTE_FOR_A_TOKEN -> sendWhileHeard(new byte[1 << 20]);
      case TOKEN_WRONG -> {
        hello[hello.length - 1] ^= 1;
        send(hello);
      }
      case TOKEN_TWICE -> {
        send(hello);
        send(hello);
      }
      case TOKEN_THEN_GARBAGE -> {
        send(hello);
        send(new byte[100]);
      }
      case CONNECTS_TWICE -> {
        var second = new HostileChild(invitation, connect(invitation));
        send(hello);
        second.sendUnheard(hello);
        for (HostileChild each : List.of(this, second)) { // One of them has been let in.
          each.sendUnheard(begun());
          each.sendUnheard(returned());
        }
      }
      default -> {
        send(hello);
        converse(misdeed);
      }
    }
  }

  private void converse(Misdeed misdeed) throws Exception {
    switch (misdeed) {
      case SILENT_AFTER_THE_TOKEN -> {}
      case CLOSES_BEFORE_BEGUN_AND_LIVES -> channel.close();
      case RETURNED_BEFORE_BEGUN -> send(returned());
      case THREW_BEFORE_BEGUN -> send(frame(THREW, failure()));
      case BEGUN_OF_ANOTHER_FORM -> send(frame(BEGUN, ByteBuffer.allocate(3)));
      default -> {
        begin();
        afterTheBegin(misdeed);
      }
    }
  }

  private void afterTheBegin(Misdeed misdeed) throws Exception {
    byte[] returned = returned();
    ByteBuffer some = ByteBuffer.wrap(new byte[] {1, 2, 3});
    switch (misdeed) {
      case RETURNED_CUT_IN_ITS_TYPE -> cut(returned, 1);
      case RETURNED_CUT_IN_ITS_LENGTHS -> cut(returned, 11);
      case RETURNED_CUT_IN_ITS_PARTS -> cut(returned, returned.length - 1);
      case LENGTH_NEGATIVE -> send(header(1, -1));
      case LENGTH_LARGEST -> send(header(1, Integer.MAX_VALUE));
      case LENGTH_OVER_THE_LIMIT -> send(header(1, 300 << 20));
      case PARTS_NEGATIVE -> send(header(-1, 0));
      case PARTS_LARGEST -> send(header(Integer.MAX_VALUE, 0));
      case TYPE_UNKNOWN -> send(frame(99));
      case TYPE_FLIPPED -> send(frame(RETURNED ^ 0x20, some));
      case CALL_TO_THE_PARENT -> send(frame(CALL, some));
      case DUMP_TO_THE_PARENT -> send(frame(DUMP));
      case PING_TO_THE_PARENT -> send(frame(PING));
      case ENDING_TO_THE_PARENT -> send(frame(ENDING));
      case BEGUN_TWICE -> begin();
      case FAILED_AFTER_BEGUN -> send(frame(FAILED, failure()));
      case THREW_WITHOUT_PARTS -> send(frame(THREW));
      case PONG_UNASKED -> flood(frame(PONG));
      case DUMPED_UNASKED -> flood(frame(DUMPED, ByteBuffer.allocate(50_000)));
      case RECEIVED_UNASKED -> flood(frame(RECEIVED));
      case CLOSES_AND_LIVES -> channel.close();
      case RETURNED_WITH_A_PART_MISSING -> send(frame(RETURNED, result().get(0)));
      case RETURNED_WITH_GARBAGE -> send(frame(RETURNED, some, some, some));
      case RETURNED_WITHOUT_PARTS -> send(frame(RETURNED));
      case THREW_WITH_GARBAGE -> send(frame(THREW, failure(), some, some));
      case RETURNED -> send(returned);
      case RETURNED_AND_CLOSED -> cut(returned, returned.length);
      case ONE_BYTE_A_SECOND -> sendSlowly(returned);
      case SILENT_AFTER_BEGUN -> {}
      default -> {
        send(returned);
        sendWhileHeard(
            switch (misdeed) {
              case RETURNED_TWICE -> returned;
              case THREW_AFTER_RETURNED -> frame(THREW, failure());
              case GARBAGE_AFTER_RETURNED -> new byte[50];
              default -> throw new IllegalArgumentException(misdeed.name());
            });
      }
    }
  }

  private void begin() throws IOException {
    send(begun());
  }

  private static byte[] begun() {
    return frame(BEGUN, new BegunMessage(System.nanoTime()).parts());
  }

  private void cut(byte[] frame, int length) throws IOException {
    send(Arrays.copyOf(frame, length));
    channel.close();
  }

  private void flood(byte[] frame) throws IOException {
    while (true) {
      sendWhileHeard(frame);
    }
  }

  private void send(byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
  }

  /** The parent may have had enough meanwhile. */
  private void sendWhileHeard(byte[] bytes) {
    if (!sendUnheard(bytes)) {
      Saboteur.idle();
    }
  }

  /** Returns whether the parent still listens. */
  private boolean sendUnheard(byte[] bytes) {
    try {
      send(bytes);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void sendSlowly(byte[] bytes) {
    for (byte each : bytes) {
      sendWhileHeard(new byte[] {each});
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
  }

  private static byte[] returned() throws Exception {
    return frame(RETURNED, result().toArray(new ByteBuffer[0]));
  }

  private static List<ByteBuffer> result() throws Exception {
    return Encoder.encode(Codecs.<Object>object(), RESULT, () -> AllowList.of(Set.of()))
        .parts();
  }

  private static ByteBuffer failure() throws IOException {
    return new FailureMessage("x.Y", "its message", "its trace", List.of()).parts()[0];
  }

  private static byte[] header(int parts, int length) {
    return ByteBuffer.allocate(9)
        .put((byte) RETURNED)
        .putInt(parts)
        .putInt(length)
        .array();
  }

  private static byte[] frame(int type, ByteBuffer... parts) {
    int size = 5;
    for (ByteBuffer part : parts) {
      size += Integer.BYTES + part.remaining();
    }
    ByteBuffer frame = ByteBuffer.allocate(size).put((byte) type).putInt(parts.length);
    for (ByteBuffer part : parts) {
      frame.putInt(part.remaining());
    }
    for (ByteBuffer part : parts) {
      frame.put(part.duplicate());
    }
    return frame.array();
  }
}
