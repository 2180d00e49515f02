package dev.cordon.internal.wire;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A private channel of frames between a parent and one child.
 *
 * <p>Each part of a {@linkplain FrameForm frame} is received into an array of its own, so that a
 * large one need not be copied again. Any thread may send; one thread receives. An interrupt would
 * close the channel, so only threads of our own come here, which nobody interrupts.
 */
public final class Connection implements FrameSender, Closeable {
  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private final SocketChannel channel;
  private final int maxFrame;
  private final Object sending = new Object();
  private final ByteBuffer header = ByteBuffer.allocate(FrameForm.HEADER);

  /** What has been read ahead of the frames that were asked for; of no room where none may be. */
  private final ByteBuffer ahead;

  /**
   * A connection that reads frame by frame, so that another may take its place between two.
   *
   * @param maxFrame the most bytes that the parts of a frame may have together
   */
  public Connection(SocketChannel channel, int maxFrame) {
    this(channel, maxFrame, 0);
  }

  /**
   * A connection that may read ahead.
   *
   * @param maxFrame the most bytes that the parts of a frame may have together
   * @param readAhead how many bytes may be read ahead, so that small frames come several at once
   */
  public Connection(SocketChannel channel, int maxFrame, int readAhead) {
    this.channel = channel;
    this.maxFrame = maxFrame;
    this.ahead = ByteBuffer.allocateDirect(readAhead).limit(0);
  }

  @Override
  public void send(FrameType type, ByteBuffer... parts) throws IOException {
    List<ByteBuffer> frame = FrameForm.encode(type, maxFrame, parts);
    synchronized (sending) {
      for (ByteBuffer bytes : frame) {
        while (bytes.hasRemaining()) {
          bytes.position(bytes.position() + channel.write(FrameForm.chunk(bytes, FrameForm.CHUNK)));
        }
      }
    }
  }

  /** Waits for the next frame; empty when the peer has closed the connection between two frames. */
  public Optional<Frame> receive() throws IOException {
    if (read(header.clear()) < 0) {
      return Optional.empty();
    }
    fill(header);
    header.flip();
    FrameType type = FrameType.of(header.get());
    ByteBuffer lengths = FrameForm.lengths(header.getInt());
    fill(lengths);
    FrameForm.requireSize(lengths.flip(), maxFrame);
    List<ByteBuffer> parts = new ArrayList<>();
    while (lengths.hasRemaining()) {
      ByteBuffer part = ByteBuffer.allocate(lengths.getInt());
      fill(part);
      parts.add(part.flip());
    }
    return Optional.of(new Frame(type, parts));
  }

  private void fill(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (read(buffer) < 0) {
        throw new ProtocolException("the connection ended within a frame");
      }
    }
  }

  /** Reads some bytes; returns less than zero at the end. */
  private int read(ByteBuffer buffer) throws IOException {
    if (!ahead.hasRemaining() && buffer.remaining() < ahead.capacity()) {
      int read = channel.read(ahead.clear());
      ahead.flip();
      if (read < 0) {
        return read;
      }
    }
    if (ahead.hasRemaining()) {
      int read = Math.min(buffer.remaining(), ahead.remaining());
      buffer.put(ahead.slice().limit(read));
      ahead.position(ahead.position() + read);
      return read;
    }
    int read = channel.read(FrameForm.chunk(buffer, FrameForm.CHUNK));
    buffer.position(buffer.position() + Math.max(0, read));
    return read;
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
