package dev.cordon.internal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/**
 * Drains one stream of a child, always, so that the child never waits for a reader.
 *
 * <p>Whole lines are written at once where they come at once, so that the lines of several children
 * are not torn. When a target fails, the stream is drained all the same.
 */
final class Pump implements Runnable {
  private static final int BUFFER = 16 * 1024;
  private static final Duration POLL = Duration.ofMillis(50);

  private final InputStream from;
  private final OutputStream to;
  private final Thread thread;
  private volatile boolean writing;

  private Pump(String name, InputStream from, OutputStream to) {
    this.from = from;
    this.to = to;
    this.thread = new Thread(this, name);
    thread.setDaemon(true);
  }

  static Pump start(String name, InputStream from, OutputStream to) {
    var pump = new Pump(name, from, to);
    pump.thread.start();
    return pump;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[BUFFER];
    int kept = 0;
    boolean writable = true;
    try (from) {
      int read;
      while ((read = from.read(buffer, kept, BUFFER - kept)) >= 0) {
        int filled = kept + read;
        int end = filled < BUFFER && from.available() > 0 ? endOfLines(buffer, filled) : filled;
        writable = writable && write(buffer, end);
        kept = filled - end;
        System.arraycopy(buffer, end, buffer, 0, kept);
      }
    } catch (IOException e) {
      // The process has gone and its pipe with it: the stream ends here.
      kept = Math.max(kept, 0);
    }
    if (writable) {
      write(buffer, kept);
    }
  }

  private static int endOfLines(byte[] buffer, int filled) {
    int end = filled;
    while (end > 0 && buffer[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private boolean write(byte[] buffer, int length) {
    writing = true;
    try {
      to.write(buffer, 0, length);
      to.flush();
      return true;
    } catch (IOException | RuntimeException e) {
      System.getLogger("dev.cordon")
          .log(System.Logger.Level.WARNING, "The output of a task is lost: its target fails", e);
      return false;
    } finally {
      writing = false;
    }
  }

  void rename(String name) {
    thread.setName(name);
  }

  /** Waits until the stream has ended, but not for ever: a grandchild may hold it open. */
  void await(Duration limit) {
    try {
      thread.join(Math.max(1, limit.toMillis())); // Zero would be for ever.
    } catch (InterruptedException e) {
      System.getLogger("dev.cordon").log(System.Logger.Level.DEBUG, "An interrupt is ignored", e);
    }
  }

  /** Waits until what has been read has been written, however slow the target is. */
  void awaitWriting() {
    while (writing && thread.isAlive()) {
      await(POLL);
    }
  }
}
