package dev.cordon.internal.wire;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Bytes on their way from one process to another, in memory that both have mapped: one writes, one
 * reads, and none calls the system while both are awake.
 *
 * <p>Each side has a position that only it changes, as in L. Lamport's "Proving the Correctness of
 * Multiprocess Programs" (1977), and a flag by which it asks to be woken. A side sets its flag
 * before it looks for the last time; the other changes its position before it looks at the flag: so
 * one of them sees what the other has done (E. W. Dijkstra, "Cooperating sequential processes",
 * 1965).
 *
 * <p>What was written stays there to be read when the writer has died. Nothing that the other side
 * has written is trusted.
 */
final class Ring {
  /** How many bytes may be on their way; a power of two. */
  static final int ROOM = 256 * 1024;

  private static final VarHandle LONG =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

  // A line of the cache each.
  private static final int WRITTEN = 0;
  private static final int READ = 64;
  private static final int READER_SLEEPS = 128;
  private static final int WRITER_WAITS = 192;
  private static final int BYTES = 256;
  private static final int SIZE = BYTES + ROOM;

  private final ByteBuffer memory;

  /** The own position; of the one that reads or of the one that writes. */
  private volatile long position;

  private Ring(ByteBuffer memory) {
    this.memory = memory;
  }

  /** What one side has of the two between a hub and a client. */
  record Ends(Ring input, Ring output) {}

  /** Makes the file of two; returns the ends of a hub. */
  static Ends create(Path path) throws IOException {
    ByteBuffer memory = MappedFile.create(path, 2 * SIZE);
    return new Ends(new Ring(memory.slice(0, SIZE)), new Ring(memory.slice(SIZE, SIZE)));
  }

  /** Opens the file of a hub; returns the ends of a client. */
  static Ends open(Path path) throws IOException {
    ByteBuffer memory = MappedFile.open(path, 2 * SIZE);
    return new Ends(new Ring(memory.slice(SIZE, SIZE)), new Ring(memory.slice(0, SIZE)));
  }

  // Writing, by one thread at a time.

  /** Writes what there is room for; returns how many bytes. */
  int write(ByteBuffer from) throws ProtocolException {
    long at = position;
    int count = Math.min(ROOM - onTheirWay(at, look(READ)), from.remaining());
    int begin = (int) at & ROOM - 1;
    int first = Math.min(count, ROOM - begin);
    memory.put(BYTES + begin, from, from.position(), first);
    memory.put(BYTES, from, from.position() + first, count - first);
    from.position(from.position() + count);
    position = at + count;
    set(WRITTEN, at + count);
    return count;
  }

  /** {@return whether there is no room; if so, the reader will wake this side} */
  boolean isFull() throws ProtocolException {
    set(WRITER_WAITS, 1);
    return onTheirWay(position, look(READ)) == ROOM;
  }

  /** {@return whether the reader sleeps and has to be woken; it is told once} */
  boolean mustWakeReader() {
    return take(READER_SLEEPS);
  }

  // Reading, by one thread at a time.

  /** {@return whether there is nothing to read; any thread may ask} */
  boolean isEmpty() {
    return look(WRITTEN) == position;
  }

  /** Reads what is there, as far as there is room for it; returns how many bytes. */
  int read(ByteBuffer to) throws ProtocolException {
    long at = position;
    int count = Math.min(onTheirWay(look(WRITTEN), at), to.remaining());
    int begin = (int) at & ROOM - 1;
    int first = Math.min(count, ROOM - begin);
    to.put(memory.slice(BYTES + begin, first)).put(memory.slice(BYTES, count - first));
    position = at + count;
    set(READ, at + count);
    return count;
  }

  /** {@return whether the writer waits for room and has to be woken; it is told once} */
  boolean mustWakeWriter() {
    return take(WRITER_WAITS);
  }

  /**
   * Says whether this side has to be woken for what comes from now on; any thread may. One that
   * sleeps looks once more before it does.
   */
  void sleeps(boolean asleep) {
    set(READER_SLEEPS, asleep ? 1 : 0);
  }

  // What both share.

  private int onTheirWay(long written, long read) throws ProtocolException {
    long count = written - read;
    if (count < 0 || count > ROOM) {
      throw new ProtocolException("a ring with " + count + " bytes");
    }
    return (int) count;
  }

  private long look(int field) {
    return (long) LONG.getVolatile(memory, field);
  }

  private void set(int field, long value) {
    LONG.setVolatile(memory, field, value);
  }

  private boolean take(int flag) {
    return look(flag) != 0 && LONG.compareAndSet(memory, flag, 1L, 0L);
  }
}
