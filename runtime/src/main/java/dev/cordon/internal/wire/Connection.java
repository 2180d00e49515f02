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
 * <p>A frame is one byte of {@linkplain FrameType type}, four bytes that count its parts, four
 * bytes of length for each, and the parts. Each part is received into an array of its own, so that
 * a large one need not be copied again. Any thread may send; one thread receives. An interrupt
 * would close the channel, so only threads of our own come here, which nobody interrupts.
 */
public final class Connection implements FrameSender, Closeable {
  private static final int HEADER = 1 + Integer.BYTES;

  /** The most parts of a frame. */
  private static final int MAX_PARTS = 1 << 16;

  /** The most that is handed to the channel at once, which copies it to memory outside the heap. */
  private static final int CHUNK = 128 * 1024;

  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private final SocketChannel channel;
  private final int maxFrame;
  private final Object sending = new Object();
  private final ByteBuffer header = ByteBuffer.allocate(HEADER);

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
    long size = 0;
    for (ByteBuffer part : parts) {
      size += part.remaining();
    }
    requireAtMost(size, maxFrame, "bytes");
    requireAtMost(parts.length, MAX_PARTS, "parts");
    ByteBuffer head = ByteBuffer.allocate(HEADER + parts.length * Integer.BYTES);
    head.put(type.code()).putInt(parts.length);
    for (ByteBuffer part : parts) {
      head.putInt(part.remaining());
    }
    head.flip();
    synchronized (sending) {
      if (size <= CHUNK) {
        write(joined(head, parts, (int) size)); // One call of the system for what is small.
        return;
      }
      write(head);
      for (ByteBuffer part : parts) {
        write(part.duplicate());
      }
    }
  }

  private static ByteBuffer joined(ByteBuffer head, ByteBuffer[] parts, int size) {
    ByteBuffer whole = ByteBuffer.allocate(head.remaining() + size).put(head);
    for (ByteBuffer part : parts) {
      whole.put(part.duplicate());
    }
    return whole.flip();
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
    if (read(header.clear()) < 0) {
      return Optional.empty();
    }
    fill(header);
    header.flip();
    FrameType type = FrameType.of(header.get());
    int count = header.getInt();
    requireAtMost(Integer.toUnsignedLong(count), MAX_PARTS, "parts");
    ByteBuffer lengths = ByteBuffer.allocate(count * Integer.BYTES);
    fill(lengths);
    requireSize(lengths.flip());
    List<ByteBuffer> parts = new ArrayList<>(count);
    while (lengths.hasRemaining()) {
      ByteBuffer part = ByteBuffer.allocate(lengths.getInt());
      fill(part);
      parts.add(part.flip());
    }
    return Optional.of(new Frame(type, parts));
  }

  private void requireSize(ByteBuffer lengths) throws ProtocolException {
    long size = 0;
    for (int at = 0; at < lengths.limit(); at += Integer.BYTES) {
      size += Integer.toUnsignedLong(lengths.getInt(at));
    }
    requireAtMost(size, maxFrame, "bytes");
  }

  private static void requireAtMost(long number, int limit, String of) throws ProtocolException {
    if (number > limit) {
      throw new ProtocolException(
          "a frame of " + number + " " + of + ", with " + limit + " allowed");
    }
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
    ByteBuffer chunk = buffer.slice();
    int read;
    if (ahead.hasRemaining()) {
      read = Math.min(chunk.remaining(), ahead.remaining());
      chunk.put(ahead.slice().limit(read));
      ahead.position(ahead.position() + read);
    } else {
      read = channel.read(chunk.limit(Math.min(chunk.limit(), CHUNK)));
    }
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
