package dev.cordon.internal.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a worker writes by way of its memory, which survives the worker however it ends: the
 * call that it has begun, and the results that it has not sent yet.
 *
 * <p>A write-ahead log of one page or two. Before a call begins its number is on the slate, and the
 * results of all calls before it are there or have been sent; so a parent that finds its worker
 * dead knows which call it was running, takes the results that are left, and may run all others
 * elsewhere. To write there costs some nanoseconds where a frame costs a call of the system.
 */
public final class Slate {
  private static final VarHandle LONG =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  // A number is read before its time and written after it: never a new one with an old time.
  private static final int BEGUN = 0;
  private static final int BEGUN_AT = 8;
  private static final int RUNNING = 16;
  private static final int RUNNING_SINCE = 24;
  private static final int WRITTEN = 32;
  private static final int LOG = 64;

  /** How many bytes of results it holds. */
  public static final int ROOM = 128 * 1024;

  private Slate() {}

  /** {@return where the slate of a worker is that listens there} */
  public static Path path(String socket) {
    return Path.of(socket + "-slate");
  }

  /** The worker's side. It belongs to one thread, but for {@link #send}. */
  public static final class Writer {
    private final ByteBuffer memory;
    private final ByteBuffer log;

    /** Makes the file. */
    public Writer(Path path) throws IOException {
      memory = MappedFile.create(path, LOG + ROOM);
      log = memory.slice(LOG, ROOM);
    }

    /** The call of this number is taken in hand: what happens from now on is its doing. */
    public void begin(long number, long nanoTime) {
      LONG.setRelease(memory, BEGUN_AT, nanoTime);
      LONG.setRelease(memory, BEGUN, number);
    }

    /** It has been rebuilt, and runs since this time. */
    public void run(long number, long nanoTime) {
      LONG.setRelease(memory, RUNNING_SINCE, nanoTime);
      LONG.setRelease(memory, RUNNING, number);
    }

    /** Adds a result, if there is room for it. */
    public synchronized boolean add(ResultsMessage.Result result) {
      if (!result.isSmall() || result.size() > log.remaining()) {
        return false;
      }
      result.write(log);
      LONG.setRelease(memory, WRITTEN, (long) log.position());
      return true;
    }

    /** {@return how many bytes of results wait to be sent} */
    public synchronized int waiting() {
      return log.position();
    }

    /** Sends all results that wait. */
    public synchronized void send(FrameSender to) throws IOException {
      if (log.position() > 0) {
        to.send(FrameType.RESULTS, log.duplicate().flip());
        log.clear();
        LONG.setRelease(memory, WRITTEN, 0L);
      }
    }
  }

  /**
   * The parent's side, which trusts nothing that it reads. Safe for use by several threads; unlike
   * a channel's, its reads are not ended by interrupts.
   */
  public static final class Reader implements Closeable {
    private final RandomAccessFile file;

    /** Opens a file that there is; to open a pipe, say, would never end. */
    public Reader(Path path) throws IOException {
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new ProtocolException("there is no slate");
      }
      file = new RandomAccessFile(path.toFile(), "r");
    }

    /** {@return the number of the call that was begun last, and since when it runs} */
    public synchronized Begun begun() throws IOException {
      ByteBuffer first = read(0, WRITTEN);
      return new Begun(
          first.getLong(BEGUN),
          first.getLong(BEGUN_AT),
          first.getLong(RUNNING),
          first.getLong(RUNNING_SINCE));
    }

    /** {@return the results that were not sent, or that were being sent} */
    public synchronized List<ResultsMessage.Result> results() throws IOException {
      long written = read(WRITTEN, Long.BYTES).getLong();
      if (written < 0 || written > ROOM) {
        throw new ProtocolException("a slate with " + written + " bytes");
      }
      return written == 0 ? List.of() : ResultsMessage.of(List.of(read(LOG, (int) written)));
    }

    private ByteBuffer read(long from, int size) throws IOException {
      byte[] bytes = new byte[size];
      file.seek(from);
      file.readFully(bytes);
      return ByteBuffer.wrap(bytes);
    }

    @Override
    public synchronized void close() throws IOException {
      file.close();
    }
  }

  /**
   * A call that was begun.
   *
   * @param number the number of the one that was taken in hand last, less than any for none
   * @param nanoTime since when it is in hand, as {@link System#nanoTime()} told it
   * @param running the number of the one that has run last, which may still be the one before
   * @param runningSince since when that runs
   */
  public record Begun(long number, long nanoTime, long running, long runningSince) {

    /** {@return how long the call of this number has run, in nanoseconds} */
    public long ran(long call) {
      return call == running ? since(runningSince) : 0;
    }

    /** {@return how long the call of this number has run, or else been rebuilt, in nanoseconds} */
    public long took(long call) {
      return call == number && call != running ? since(nanoTime) : ran(call);
    }

    private static long since(long time) {
      return Math.max(0, System.nanoTime() - time);
    }
  }
}
