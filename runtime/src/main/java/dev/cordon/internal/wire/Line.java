package dev.cordon.internal.wire;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The parent's end of a connection that never waits: frames as a {@link Connection} has them, read
 * by the thread of a {@link Switchboard}, written by whoever sends.
 *
 * <p>What the channel does not take at once is kept, and sent by the switchboard. A channel that
 * does not wait is not closed by an interrupt of the thread that writes, as any other is; so the
 * user's own threads may send, without a hand-over to another thread.
 *
 * <p>Two lines may go over to {@linkplain Ring rings}. Each says so as the last frame that it sends
 * by its channel; from then on that only wakes the other side, by a byte, and tells its end. A
 * thread that waits for a frame may read the ring itself.
 */
public final class Line implements FrameSender, Switchboard.Port {

  private final SocketChannel channel;
  private volatile int maxFrame;
  private final Listener listener;
  private final Outbox outbox;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Null where there are none. */
  private volatile Ring.@Nullable Ends rings;

  /** Where the rings are that the other side has not taken yet. */
  private volatile @Nullable Path offered;

  /** Whether the switchboard goes on to look for a while when it has found something. */
  private volatile boolean lingers;

  /** Held by the thread that reads. */
  private final ReentrantLock reading = new ReentrantLock();

  /** Whether there may be something that the thread that reads has not seen. */
  private volatile boolean wanted;

  /** Whether the channel has something. */
  private volatile boolean hasCome;

  /** Whether the channel has ended, here or there. */
  private volatile boolean over;

  private final Lookout reader = new Reader();
  private final FrameReader frames = new FrameReader(this::heard);
  private final ByteBuffer wakes = ByteBuffer.allocate(Long.BYTES);

  /** Null for the channel. */
  private volatile @Nullable Ring input;

  /** Told what comes, by one thread at a time, which must not be held up. */
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
    this.outbox = new Outbox(channel);
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
    outbox.joined(registered);
  }

  /** Lets the parts of a frame have so many bytes together from now on. */
  public void allow(int bytes) {
    maxFrame = bytes;
  }

  @Override
  public void send(FrameType frame, ByteBuffer... content) throws IOException {
    List<ByteBuffer> bytes = FrameForm.encode(frame, maxFrame, content);
    try {
      outbox.add(bytes);
    } catch (ProtocolException e) { // Of the ring; that of a channel ends by itself.
      close();
      throw new IOException("it cannot be sent: " + e.getMessage(), e);
    }
  }

  // Going over to rings.

  /** {@return where the rings of a client of a hub are} */
  public static Path rings(String socket, int client) {
    return Path.of(socket + "-rings-" + client);
  }

  /** Makes rings, which the other side may take. */
  public void offerRings(Path file) throws IOException {
    rings = Ring.create(file);
    offered = file;
    lingers = true;
  }

  /** Takes the rings that the other side has made. */
  public void takeRings(Path file) throws IOException {
    Ring.Ends known = Ring.open(file);
    rings = known;
    turn(known.output());
  }

  private void turn(Ring to) throws ProtocolException {
    outbox.turn(to, FrameForm.encode(FrameType.RINGS, maxFrame));
  }

  /** The other side will be heard by its ring. */
  private void otherTurned() throws IOException {
    Ring.Ends known = rings;
    if (known == null || input != null) {
      throw new ProtocolException("rings that are not there, or were taken before");
    }
    known.input().sleeps(true);
    input = known.input();
    Path file = offered;
    if (file != null) {
      Files.deleteIfExists(file);
      offered = null;
      turn(known.output());
    }
  }

  // Reading.

  @Override
  public void serve(SelectionKey ready) {
    hasCome |= ready.isReadable();
    readSoon();
  }

  /** Has this thread read what is there, or the one that is reading. */
  private void readSoon() {
    wanted = true;
    while (wanted && reading.tryLock()) {
      try {
        wanted = false;
        readNow();
      } finally {
        reading.unlock();
      }
    }
  }

  private void readNow() {
    if (closed.getCount() == 0) {
      return;
    }
    boolean ends;
    Throwable cause = null;
    try {
      if (hasCome) { // First of all, so that no byte is lost that wakes for what comes below.
        hasCome = false;
        if (!readChannel()) {
          over = true;
        }
      }
      outbox.goOn();
      Ring ring = input;
      if (ring != null && outbox.hasTurned()) { // Else the writer could not be woken.
        readRing(ring);
      }
      ends = over;
    } catch (IOException | RuntimeException | Error e) {
      ends = true;
      cause = e;
    }
    if (ends) {
      end(cause);
    }
  }

  /** Reads some, and all that one has left that has gone. */
  private void readRing(Ring ring) throws IOException {
    int most = over ? Ring.ROOM : 1;
    do {
      most -= frames.read(to -> readFrom(ring, to), maxFrame);
    } while (most > 0 && !ring.isEmpty());
  }

  /** Returns whether more may come. */
  private boolean readChannel() throws IOException {
    Ring ring = input;
    if (ring == null) {
      return frames.read(channel::read, maxFrame) >= 0;
    }
    try {
      return channel.read(wakes.clear()) >= 0;
    } catch (IOException e) { // It has gone without having read all that should wake it.
      System.getLogger("dev.cordon").log(Level.DEBUG, "The other side has gone", e);
      return false;
    } finally {
      ring.sleeps(true); // Whoever takes the sign that was asked for asks for the next.
    }
  }

  private int readFrom(Ring ring, ByteBuffer to) throws IOException {
    int read = ring.read(to);
    if (ring.mustWakeWriter()) {
      outbox.wake();
    }
    return read;
  }

  private boolean heard(Frame frame) throws IOException {
    if (frame.type() == FrameType.RINGS) {
      otherTurned();
      return false; // What is behind it are bytes that wake.
    }
    listener.heard(frame);
    return true;
  }

  // Looking at the ring again and again.

  @Override
  public boolean isLively() {
    return input != null;
  }

  @Override
  public boolean lingers() {
    return lingers;
  }

  @Override
  public void attend() {
    Ring ring = input;
    if (ring != null) {
      ring.sleeps(false);
    }
  }

  @Override
  public boolean look() {
    Ring ring = input;
    if (ring == null || ring.isEmpty() || closed.getCount() == 0) {
      return false;
    }
    readSoon();
    return true;
  }

  @Override
  public void rest() {
    Ring ring = input;
    if (ring != null) {
      ring.sleeps(true);
    }
  }

  /** {@return where a thread looks that waits for a frame} */
  public Lookout reader() {
    return reader;
  }

  private final class Reader implements Lookout {
    @Override
    public void attend() {
      Line.this.attend();
    }

    @Override
    public boolean look() {
      return Line.this.look();
    }

    /** Looks once more, and leaves what comes then to the switchboard: it might go on for ever. */
    @Override
    public void rest() {
      Line.this.rest();
      Ring ring = input;
      if (look() && ring != null && !ring.isEmpty()) {
        Switchboard.lookAt(Line.this);
      }
    }
  }

  // The end.

  private void end(@Nullable Throwable cause) {
    try {
      close();
      Path file = offered;
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      if (cause != null) {
        cause.addSuppressed(e);
      }
    }
    try {
      listener.ended(cause);
    } finally {
      closed.countDown();
    }
  }

  @Override
  public void closed() {
    over = true;
    readSoon();
  }

  /** Waits until nothing more will be heard; returns whether that is so in time. */
  public boolean awaitEnd(Duration limit) throws InterruptedException {
    return closed.await(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    outbox.wakeSwitchboard();
  }
}
