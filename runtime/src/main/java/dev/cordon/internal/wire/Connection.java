package dev.cordon.internal.wire;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A private channel of frames between a parent and one child.
 *
 * <p>A frame is four bytes of length, one byte of {@linkplain FrameType type}, and the body. Any
 * thread may send; one thread receives. An interrupt would close the channel, so only threads of
 * our own come here, which nobody interrupts.
 */
public final class Connection implements Closeable {
  private static final int HEADER = 5;

  /** The most that is handed to the channel at once, which copies it to memory outside the heap. */
  private static final int CHUNK = 64 * 1024;

  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private final SocketChannel channel;
  private final int maxFrame;
  private final Object sending = new Object();
  private final ByteBuffer header = ByteBuffer.allocate(HEADER);

  /** @param maxFrame the largest body, in bytes, that is sent or received */
  public Connection(SocketChannel channel, int maxFrame) {
    this.channel = channel;
    this.maxFrame = maxFrame;
  }

  /** Sends a frame whose body is {@code parts}, one after the other. */
  public void send(FrameType type, ByteBuffer... parts) throws IOException {
    long length = 0;
    for (ByteBuffer part : parts) {
      length += part.remaining();
    }
    if (length > maxFrame) {
      throw new ProtocolException("a frame of " + length + " bytes, with " + maxFrame + " allowed");
    }
    synchronized (sending) {
      ByteBuffer head = ByteBuffer.allocate(HEADER);
      head.putInt((int) length).put(type.code()).flip();
      write(head);
      for (ByteBuffer part : parts) {
        write(part);
      }
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      ByteBuffer chunk = bytes.slice();
      chunk.limit(Math.min(chunk.limit(), CHUNK));
      bytes.position(bytes.position() + channel.write(chunk));
    }
  }

  /** Waits for the next frame; empty when the peer has closed the connection between two frames. */
  public Optional<Frame> receive() throws IOException {
    header.clear();
    if (channel.read(header) < 0) {
      return Optional.empty();
    }
    fill(header);
    header.flip();
    int length = header.getInt();
    FrameType type = FrameType.of(header.get());
    if (length < 0 || length > maxFrame) {
      throw new ProtocolException("a frame of " + Integer.toUnsignedString(length) + " bytes, with "
          + maxFrame + " allowed");
    }
    ByteBuffer body = ByteBuffer.allocate(length);
    fill(body);
    return Optional.of(new Frame(type, body.array()));
  }

  private void fill(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      ByteBuffer chunk = buffer.slice();
      chunk.limit(Math.min(chunk.limit(), CHUNK));
      int read = channel.read(chunk);
      if (read < 0) {
        throw new ProtocolException("the connection ended within a frame");
      }
      buffer.position(buffer.position() + read);
    }
  }

  /**
   * Waits until the peer has closed the connection, without a thread in native code, for which the
   * end of a JVM would wait. Nothing else can be done here afterwards.
   */
  public void awaitEnd() throws IOException {
    channel.configureBlocking(false);
    while (channel.read(header.clear()) >= 0) {
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
