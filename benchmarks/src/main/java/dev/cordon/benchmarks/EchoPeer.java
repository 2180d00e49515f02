package dev.cordon.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/**
 * The physical limit of a call: bytes to another JVM and back through a Unix domain socket. As in a
 * pool, the caller writes, another thread reads the answer and wakes the caller, and in the other
 * JVM one thread reads and another one answers.
 *
 * <p>The program is the other JVM.
 */
final class EchoPeer implements AutoCloseable {

  /** As many as the frame of a call with an int has, and its answer. */
  private static final int CALL = 90;

  private static final int ANSWER = 60;

  private final Jvm peer;
  private final SocketChannel channel;
  private final SynchronousQueue<Boolean> answers = new SynchronousQueue<>();
  private final Thread reader;

  /** Starts the other JVM. */
  EchoPeer(Path socket) throws IOException {
    try (var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      door.bind(UnixDomainSocketAddress.of(socket));
      this.peer = Jvm.start(EchoPeer.class, socket.toString());
      this.channel = door.accept();
    }
    this.reader = new Thread(this::read, "echo-reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    ByteBuffer answer = ByteBuffer.allocateDirect(ANSWER);
    try {
      while (true) {
        SocketPeer.fill(answer.clear(), channel);
        answers.put(true);
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt(); // It was closed, and this thread ends.
    }
  }

  /** Sends a call and waits for the answer; returns the nanoseconds. */
  long roundTrip() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    channel.write(ByteBuffer.allocate(CALL));
    boolean unused = answers.take();
    return System.nanoTime() - begin;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var calls = new SynchronousQueue<Boolean>();
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]))) {
      var answering = new Thread(() -> {
        try {
          while (calls.take()) {
            channel.write(ByteBuffer.allocate(ANSWER));
          }
        } catch (IOException | InterruptedException e) {
          Thread.currentThread().interrupt(); // It was closed, and this thread ends.
        }
      });
      answering.setDaemon(true);
      answering.start();
      ByteBuffer call = ByteBuffer.allocateDirect(CALL);
      while (true) {
        SocketPeer.fill(call.clear(), channel);
        calls.put(true);
      }
    } catch (EOFException e) {
      // The caller has gone.
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    peer.close();
  }
}
