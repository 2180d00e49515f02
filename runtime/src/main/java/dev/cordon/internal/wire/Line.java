package dev.cordon.internal.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The parent's end of a connection that never waits: frames as a {@link Connection} has them, read
 * by the thread of a {@link Switchboard}, written by whoever sends.
 *
 * <p>What the channel does not take at once is kept, and sent by the switchboard. A channel that
 * does not wait is not closed by an interrupt of the thread that writes, as any other is; so the
 * user's own threads may send, without a hand-over to another thread.
 */
public final class Line implements FrameSender, Switchboard.Port {
  private static final int INPUT = 64 * 1024;

  private final SocketChannel channel;
  private volatile int maxFrame;
  private final Listener listener;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Null until it has joined a switchboard. */
  private volatile @Nullable SelectionKey key;

  /** What is still to be written. Guarded by itself. */
  private final Deque<ByteBuffer> unsent = new ArrayDeque<>();

  // The reading thread's own.
  private final ByteBuffer input = ByteBuffer.allocateDirect(INPUT);
  private @Nullable FrameType type;
  private @Nullable ByteBuffer lengths;
  private List<ByteBuffer> parts = new ArrayList<>();
  private @Nullable ByteBuffer part;

  /** Told what comes, by the thread of the switchboard, which must not be held up. */
  public interface Listener {

    /** A frame has come. */
    void heard(Frame frame) throws IOException;

    /** Nothing will come any more, for this reason; null where the peer has closed its side. */
    void ended(@Nullable Throwable cause);
  }

  /**
   * A line over a channel that is connected.
   *
   * @param maxFrame the most bytes that the parts of a frame may have together
   */
  public Line(SocketChannel channel, int maxFrame, Listener listener) throws IOException {
    this.channel = channel;
    this.maxFrame = maxFrame;
    this.listener = listener;
    channel.configureBlocking(false);
  }

  @Override
  public SocketChannel channel() {
    return channel;
  }

  @Override
  public int interest() {
    return SelectionKey.OP_READ;
  }

  @Override
  public void joined(SelectionKey registered) {
    synchronized (unsent) {
      key = registered;
      if (!unsent.isEmpty()) {
        registered.interestOpsOr(SelectionKey.OP_WRITE);
      }
    }
  }

  /** Lets the parts of a frame have so many bytes together from now on. */
  public void allow(int bytes) {
    maxFrame = bytes;
  }

  // Writing.

  @Override
  public void send(FrameType frame, ByteBuffer... content) throws IOException {
    List<ByteBuffer> bytes = FrameForm.encode(frame, maxFrame, content);
    synchronized (unsent) {
      boolean wasEmpty = unsent.isEmpty();
      unsent.addAll(bytes);
      if (wasEmpty) {
        write();
        SelectionKey known = key;
        if (!unsent.isEmpty() && known != null && known.isValid()) {
          known.interestOpsOr(SelectionKey.OP_WRITE);
          known.selector().wakeup();
        }
      }
    }
  }

  /** Writes what the channel takes. With {@link #unsent} held. */
  private void write() throws IOException {
    while (!unsent.isEmpty()) {
      ByteBuffer next = unsent.element();
      while (next.hasRemaining()) {
        ByteBuffer chunk = FrameForm.chunk(next);
        int size = chunk.remaining();
        int written = channel.write(chunk);
        next.position(next.position() + written);
        if (written < size) {
          return;
        }
      }
      unsent.remove();
    }
  }

  // The switchboard's side.

  @Override
  public void serve(SelectionKey ready) {
    try {
      if (ready.isWritable()) {
        synchronized (unsent) {
          write();
          if (unsent.isEmpty()) {
            ready.interestOpsAnd(~SelectionKey.OP_WRITE);
          }
        }
      }
      if (ready.isReadable() && !read()) {
        end(null);
      }
    } catch (IOException | RuntimeException | Error e) {
      end(e);
    }
  }

  /** Returns whether more may come. */
  private boolean read() throws IOException {
    ByteBuffer large = part;
    if (large != null && large.remaining() >= INPUT && input.position() == 0) {
      int read = channel.read(FrameForm.chunk(large));
      if (read > 0) {
        large.position(large.position() + read);
        input.flip();
        parse();
        input.compact();
      }
      return read >= 0;
    }
    int read = channel.read(input);
    if (read > 0) {
      input.flip();
      parse();
      input.compact();
    }
    return read >= 0;
  }

  private void parse() throws IOException {
    while (true) {
      if (type == null) {
        if (input.remaining() < FrameForm.HEADER) {
          return;
        }
        type = FrameType.of(input.get());
        lengths = FrameForm.lengths(input.getInt());
        parts = new ArrayList<>();
      }
      ByteBuffer sizes = lengths;
      if (sizes != null) {
        move(sizes);
        if (sizes.hasRemaining()) {
          return;
        }
        FrameForm.requireSize(sizes.flip(), maxFrame);
        lengths = null;
        for (int i = 0; i < sizes.limit(); i += Integer.BYTES) {
          parts.add(ByteBuffer.allocate(sizes.getInt(i)));
        }
      }
      if (!fillParts()) {
        return;
      }
      var frame = new Frame(type, parts);
      type = null;
      listener.heard(frame);
    }
  }

  /** Returns whether all parts are complete. */
  private boolean fillParts() {
    for (ByteBuffer one : parts) {
      if (one.hasRemaining()) {
        move(one);
        if (one.hasRemaining()) {
          part = one;
          return false;
        }
      }
    }
    part = null;
    parts.forEach(ByteBuffer::flip);
    return true;
  }

  private void move(ByteBuffer to) {
    int size = Math.min(to.remaining(), input.remaining());
    to.put(input.slice().limit(size));
    input.position(input.position() + size);
  }

  private void end(@Nullable Throwable cause) {
    try {
      close();
    } catch (IOException e) {
      if (cause != null) {
        cause.addSuppressed(e);
      }
    }
    if (closed.getCount() > 0) {
      closed.countDown();
      listener.ended(cause);
    }
  }

  @Override
  public void closed() {
    end(null);
  }

  /** Waits until nothing more will be heard; returns whether that is so in time. */
  public boolean awaitEnd(Duration limit) throws InterruptedException {
    return closed.await(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    SelectionKey known = key;
    if (known != null) {
      known.selector().wakeup();
    }
  }
}
