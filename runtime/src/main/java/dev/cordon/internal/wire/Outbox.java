package dev.cordon.internal.wire;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line has to say, by its channel, or by a ring once it has gone over to that. */
final class Outbox {

  private static final byte[] WAKE = new byte[1];

  private final SocketChannel channel;

  /** What was not taken yet. */
  private final Deque<ByteBuffer> unsent = new ArrayDeque<>();

  /** Null while nothing is to go by a ring. */
  private @Nullable Ring ring;

  /** How much of what was not taken goes by the channel still. */
  private int beforeTurn;

  private volatile boolean hasTurned;

  /** Why nothing can be sent any more; null while it can. */
  private @Nullable IOException failure;

  /** Whether the channel has to take more. */
  private boolean isFull;

  /** Null until the line has joined a switchboard. */
  private @Nullable SelectionKey key;

  Outbox(SocketChannel channel) {
    this.channel = channel;
  }

  synchronized void joined(SelectionKey registered) {
    key = registered;
    if (isFull) {
      registered.interestOpsOr(SelectionKey.OP_WRITE);
    }
  }

  /** Has the switchboard see that the channel is closed. */
  synchronized void wakeSwitchboard() {
    if (key != null) {
      key.selector().wakeup();
    }
  }

  synchronized void add(List<ByteBuffer> bytes) throws IOException {
    if (failure != null) {
      throw new IOException("nothing can be sent any more: " + failure.getMessage(), failure);
    }
    boolean wasEmpty = unsent.isEmpty();
    unsent.addAll(bytes);
    if (wasEmpty) {
      write();
    }
  }

  /** Goes on where less was taken than there was. */
  synchronized void goOn() throws ProtocolException {
    if (isFull || hasTurned) {
      tryToWrite();
    }
  }

  /** Goes over to a ring after this last frame. */
  synchronized void turn(Ring to, List<ByteBuffer> last) throws ProtocolException {
    ring = to;
    unsent.addAll(last);
    beforeTurn = unsent.size();
    tryToWrite();
  }

  /** Where the channel has failed, it tells its end once all is read that it has. */
  private void tryToWrite() throws ProtocolException {
    try {
      write();
    } catch (ProtocolException e) { // Of the ring.
      throw e;
    } catch (IOException e) {
      System.getLogger("dev.cordon").log(Level.DEBUG, "Nobody reads any more", e);
    }
  }

  /** {@return whether the channel has nothing of this side any more but bytes that wake} */
  boolean hasTurned() {
    return hasTurned;
  }

  /** Wakes the other side; only once this one has turned. */
  void wake() {
    try {
      channel.write(ByteBuffer.wrap(WAKE)); // If there is no room, it has been woken before.
    } catch (IOException e) { // The other side has gone, as the channel tells whoever reads it.
      System.getLogger("dev.cordon").log(Level.TRACE, "Nobody is there to be woken", e);
    }
  }

  private void write() throws IOException {
    try {
      while (!unsent.isEmpty() && isTaken(unsent.element())) {
        unsent.remove();
        if (beforeTurn > 0 && --beforeTurn == 0) {
          hasTurned = true;
        }
      }
    } catch (IOException e) {
      failure = e;
      unsent.clear();
      hasTurned = ring != null; // So that its other side is read.
      throw e;
    } finally {
      tell(!hasTurned && !unsent.isEmpty());
    }
  }

  /** Has the switchboard wait until the channel takes more, or not any more. */
  private void tell(boolean full) {
    if (full == isFull) {
      return;
    }
    isFull = full;
    SelectionKey known = key;
    if (known != null) {
      try {
        known.interestOps(SelectionKey.OP_READ | (full ? SelectionKey.OP_WRITE : 0));
        known.selector().wakeup();
      } catch (CancelledKeyException e) {
        System.getLogger("dev.cordon").log(Level.DEBUG, "It was closed by somebody else", e);
      }
    }
  }

  private boolean isTaken(ByteBuffer next) throws IOException {
    if (hasTurned && ring != null) {
      return isTaken(next, ring);
    }
    return isTakenByChannel(next);
  }

  private boolean isTakenByChannel(ByteBuffer next) throws IOException {
    while (next.hasRemaining()) {
      ByteBuffer chunk = FrameForm.chunk(next, FrameForm.CHUNK_AT_ONCE);
      int size = chunk.remaining();
      int written = channel.write(chunk);
      next.position(next.position() + written);
      if (written < size) {
        return false;
      }
    }
    return true;
  }

  private boolean isTaken(ByteBuffer next, Ring to) throws ProtocolException {
    do {
      to.write(next);
    } while (next.hasRemaining() && !to.isFull());
    if (to.mustWakeReader()) {
      wake();
    }
    return !next.hasRemaining();
  }
}
