package dev.cordon.internal.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cordon.internal.wire.Connection;
import dev.cordon.internal.wire.Frame;
import dev.cordon.internal.wire.FrameType;
import dev.cordon.internal.wire.Invitation;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The child's side of the connection, and its life line: when the connection ends, the parent has
 * gone, and this JVM ends at once.
 *
 * <p>Two threads of its own, the mouth and the ear, connect, write and read, since an interrupt of
 * a thread within a channel would close the channel, and so that a call need not wait for the
 * connection. Safe for use by several threads.
 */
final class Voice {

  /** How many bytes are read at once where several small frames come. */
  private static final int READ_AHEAD = 64 * 1024;

  private final Invitation invitation;

  /** What is to be said next. Guarded by itself. */
  private final Deque<Words> unsaid = new ArrayDeque<>();

  private final Handover<Connection> connected = new Handover<>();
  private final Handover<List<ByteBuffer>> call = new Handover<>();

  /** Null in a child that runs one call. */
  private volatile @Nullable Inbox inbox;

  private Voice(Invitation invitation) {
    this.invitation = invitation;
  }

  /**
   * Begins to connect to the parent. Both threads are there before anything of the call runs, so
   * that a system without another thread fails the start, not the call.
   */
  static Voice open(Invitation invitation) {
    var voice = new Voice(invitation);
    Threads.daemon(
        "cordon-mouth",
        new Runnable() { // No lambda: they are slow to begin with.
          @Override
          public void run() {
            try {
              voice.speak();
            } catch (RuntimeException | Error e) {
              throw mute(e);
            }
          }
        });
    Threads.daemon("cordon-ear", new Runnable() {
      @Override
      public void run() {
        try {
          voice.listen();
        } catch (RuntimeException | Error e) {
          throw mute(e);
        }
      }
    });
    return voice;
  }

  /** {@return the parts of the call that has come, once it has} */
  List<ByteBuffer> awaitCall() {
    return call.await();
  }

  /** {@return whether the call has come} */
  boolean hasCall() {
    return call.isThere();
  }

  /** Sends a frame and waits until it is on its way, whatever interrupts come. */
  void say(FrameType type, ByteBuffer... parts) throws IOException {
    IOException failure = saySoon(type, parts).sent.await().failure;
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * Sends a frame at once, on the current thread. An interrupt at this moment would end the
   * connection, and so this JVM.
   */
  void sayHere(FrameType type, ByteBuffer... parts) throws IOException {
    connected.await().send(type, parts);
  }

  /** Waits for the end of this JVM, which the parent will bring about. */
  void awaitEnd() {
    new Handover<Connection>().await();
  }

  /** From now on the calls of a pool are put there. */
  void serve(Inbox calls) {
    inbox = calls;
  }

  /** Sends a frame before all that is said later. */
  Words saySoon(FrameType type, ByteBuffer... parts) {
    var words = new Words(type, parts);
    synchronized (unsaid) {
      unsaid.add(words);
      unsaid.notifyAll();
    }
    return words;
  }

  /**
   * Without a voice nobody would hear of the call; so it is ended, as where there are no threads.
   */
  private static AssertionError mute(Throwable fault) {
    fault.printStackTrace();
    return Orphan.halt();
  }

  /** The mouth. */
  private void speak() {
    Connection connection = connect();
    connected.put(connection);
    while (true) {
      Words words = next();
      try {
        connection.send(words.type, words.parts);
      } catch (IOException e) {
        words.failure = e;
      }
      words.sent.put(words);
    }
  }

  private Connection connect() {
    try {
      var address = UnixDomainSocketAddress.of(invitation.socket());
      SocketChannel channel = SocketChannel.open(address);
      ByteBuffer bytes = ByteBuffer.wrap(invitation.hello());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return new Connection(channel, Integer.MAX_VALUE - 16, READ_AHEAD);
    } catch (IOException e) {
      throw Orphan.halt(); // Nobody is there any more.
    }
  }

  private Words next() {
    synchronized (unsaid) {
      while (unsaid.isEmpty()) {
        try {
          unsaid.wait();
        } catch (InterruptedException e) {
          // Somebody interrupts all threads that there are.
        }
      }
      return unsaid.remove();
    }
  }

  /** The ear. */
  private void listen() {
    Connection connection = connected.await();
    try {
      for (var frame = connection.receive(); frame.isPresent(); frame = connection.receive()) {
        hear(frame.get(), connection);
      }
    } catch (IOException e) {
      throw Orphan.halt(); // A broken line is the end of the line.
    }
    throw Orphan.halt();
  }

  private void hear(Frame frame, Connection connection) throws IOException {
    if (frame.type() == FrameType.CALL) {
      connection.send(FrameType.RECEIVED); // Before anything of it can run.
      call.put(frame.parts());
    } else if (frame.type() == FrameType.DUMP) {
      connection.send(FrameType.DUMPED, ByteBuffer.wrap(Threads.dump().getBytes(UTF_8)));
    } else if (frame.type() == FrameType.PING) {
      connection.send(FrameType.PONG);
    } else if (frame.type() == FrameType.ENDING) {
      connection.awaitEnd();
    } else {
      Inbox calls = inbox;
      if (calls != null) {
        calls.hear(frame, connection);
      }
    }
  }

  /** A frame that is to be sent. */
  static final class Words {
    private final FrameType type;
    private final ByteBuffer[] parts;
    private final Handover<Words> sent = new Handover<>();

    /** Why it could not be sent; written before {@link #sent}. */
    private @Nullable IOException failure;

    private Words(FrameType type, ByteBuffer[] parts) {
      this.type = type;
      this.parts = parts;
    }
  }
}
