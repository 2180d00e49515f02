package dev.cordon.internal.launch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;

/** The last few kilobytes of a stream. Safe for use by several threads. */
final class Tail extends OutputStream {
  private static final int SIZE = 8 * 1024;

  /** A ring. Guarded by this. */
  private final byte[] ring = new byte[SIZE];

  /** How many bytes have come in all. Guarded by this. */
  private long count;

  @Override
  public synchronized void write(int b) {
    ring[(int) (count++ % SIZE)] = (byte) b;
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    for (int i = Math.max(0, length - SIZE); i < length; i++) {
      ring[(int) ((count + i) % SIZE)] = bytes[offset + i];
    }
    count += length;
  }

  /** Returns the text, from the begin of a line where some has been lost. */
  synchronized String text() {
    var bytes = new ByteArrayOutputStream();
    int start = (int) (Math.max(0, count - SIZE) % SIZE);
    int length = (int) Math.min(count, SIZE);
    int first = Math.min(length, SIZE - start);
    bytes.write(ring, start, first);
    bytes.write(ring, 0, length - first);
    String text = bytes.toString(Charset.defaultCharset());
    return count > SIZE ? text.substring(text.indexOf('\n') + 1) : text;
  }
}
