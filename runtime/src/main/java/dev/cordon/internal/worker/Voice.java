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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * The child's side of the connection, and its life line: when the connection ends, the parent has
 * gone, and this JVM ends at once.
 *
 * <p>Every frame is read and written by a thread of its own, since an interrupt of a thread within
 * a channel would close the channel. Safe for use by several threads.
 */
final class Voice {

  private final Connection connection;
  private final ExecutorService mouth;
  private final CompletableFuture<Frame> call = new CompletableFuture<>();

  private Voice(Connection connection) {
    this.connection = connection;
    ThreadFactory daemons = task -> {
      var thread = new Thread(task, "cordon-mouth");
      thread.setDaemon(true);
      return thread;
    };
    this.mouth = Executors.newSingleThreadExecutor(daemons);
  }

  /** Connects to the parent. */
  static Voice connect(Invitation invitation) throws IOException {
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(invitation.socket()));
    ByteBuffer bytes = ByteBuffer.wrap(invitation.hello());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    var voice = new Voice(new Connection(channel, Integer.MAX_VALUE - 16));
    Threads.daemon("cordon-ear", voice::listen);
    return voice;
  }

  /** Waits for the call that the parent sends. */
  Frame awaitCall() throws IOException {
    return await(call);
  }

  /** Sends a frame and waits until it is on its way. */
  void say(FrameType type, ByteBuffer... parts) throws IOException {
    CompletableFuture<Void> sent = new CompletableFuture<>();
    mouth.execute(() -> {
      try {
        connection.send(type, parts);
        sent.complete(null);
      } catch (IOException | RuntimeException e) {
        sent.completeExceptionally(e);
      }
    });
    await(sent);
  }

  private void listen() {
    try {
      for (var frame = connection.receive(); frame.isPresent(); frame = connection.receive()) {
        hear(frame.get());
      }
    } catch (IOException e) {
      Orphan.halt(); // A broken line is the end of the line.
    }
    Orphan.halt();
  }

  private void hear(Frame frame) throws IOException {
    if (frame.type() == FrameType.CALL) {
      call.complete(frame);
    } else if (frame.type() == FrameType.DUMP) {
      connection.send(FrameType.DUMPED, ByteBuffer.wrap(Threads.dump().getBytes(UTF_8)));
    } else if (frame.type() == FrameType.PING) {
      connection.send(FrameType.PONG);
    } else if (frame.type() == FrameType.ENDING) {
      connection.awaitEnd();
    }
  }

  /** Waits whatever interrupts come, and keeps them. */
  private static <T> T await(CompletableFuture<T> future) throws IOException {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
