package dev.cordon.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/**
 * The physical limit of a transfer: bytes through a Unix domain socket, out of and into memory that
 * is there already, with nothing else done to them.
 *
 * <p>The program is the receiver: each time that all bytes are in, it tells the time.
 */
final class SocketPeer implements AutoCloseable {
  private final Jvm receiver;
  private final SocketChannel channel;
  private final ByteBuffer bytes;
  private final ByteBuffer time = ByteBuffer.allocateDirect(Long.BYTES);

  /** Starts the receiver. */
  SocketPeer(Path socket, int size) throws IOException {
    try (var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      door.bind(UnixDomainSocketAddress.of(socket));
      this.receiver = Jvm.start(SocketPeer.class, socket.toString(), Integer.toString(size));
      this.channel = door.accept();
    }
    this.bytes = ByteBuffer.allocateDirect(size);
  }

  /** Sends the bytes; returns the nanoseconds until all had arrived. */
  long send() throws IOException {
    long begin = exchange();
    return time.getLong(0) - begin;
  }

  /** Sends the bytes; returns the nanoseconds until the receiver's answer was here. */
  long roundTrip() throws IOException {
    long begin = exchange();
    return System.nanoTime() - begin;
  }

  /** Sends the bytes and waits for the answer; returns when that began. */
  private long exchange() throws IOException {
    bytes.clear();
    time.clear();
    long begin = System.nanoTime();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    fill(time, channel);
    return begin;
  }

  public static void main(String[] args) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocateDirect(Integer.parseInt(args[1]));
    ByteBuffer time = ByteBuffer.allocateDirect(Long.BYTES);
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]))) {
      while (true) {
        fill(bytes.clear(), channel);
        time.clear().putLong(0, System.nanoTime());
        channel.write(time);
      }
    } catch (EOFException e) {
      // The sender has gone.
    }
  }

  /** Reads until the buffer is full. */
  static void fill(ByteBuffer buffer, SocketChannel channel) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException();
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    receiver.close();
  }
}
